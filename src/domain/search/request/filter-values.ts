import type { NewsKind } from "../../../schemas/news.ts";
import { NEWS_KIND_NAMES } from "../../../strings/fr/names.ts";
import type { Label } from "../../agenda/event.ts";
import { fold } from "../../text/fold.ts";

/** The values of the filter `type`: one for each collection. */
export const SEARCH_TYPES = {
  news: { id: "actualite", label: "Actualités et presse" },
  agenda: { id: "agenda", label: "Agenda" },
  pages: { id: "page", label: "Pages" },
} as const satisfies Record<string, Label>;

/**
 * A value of the filter `kind`.
 *
 * @example kindValue("press-release") // => { id: "communique-de-presse", label: "Communiqué de presse" }
 */
export function kindValue(kind: NewsKind): Label {
  const label = NEWS_KIND_NAMES[kind];
  return { id: fold(label).replaceAll(" ", "-"), label };
}
