import { NEWS_KINDS } from "../../schemas/news.ts";
import type { CollectionName } from "../../schemas/reference.ts";
import type { SiteConfig } from "../../schemas/site.ts";
import { NEWS_KIND_NAMES } from "../../strings/fr/names.ts";
import { fold } from "../text/fold.ts";

/** What can be written: every kind of news, an event, a page. */
export const NEW_KINDS = ["event", ...NEWS_KINDS, "page"] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** What each kind is called, the usual name first. */
const NAMES: Record<NewKind, readonly string[]> = {
  event: ["Évènement", "agenda"],
  article: ["Actualité", NEWS_KIND_NAMES.article, "news"],
  "press-release": [NEWS_KIND_NAMES["press-release"], "communiqué", "CP"],
  statement: [NEWS_KIND_NAMES.statement],
  interview: [NEWS_KIND_NAMES.interview],
  infographic: [NEWS_KIND_NAMES.infographic],
  video: [NEWS_KIND_NAMES.video],
  page: ["Page"],
};

/** The kinds that a site publishes: those of its configuration, events where it has an agenda. */
export function offeredKinds({ kinds, rooms }: Pick<SiteConfig, "kinds" | "rooms">): NewKind[] {
  return NEW_KINDS.filter((kind) =>
    kind === "event" ? rooms.includes("agenda") : kind === "page" || kinds.includes(kind),
  );
}

export function kindNames(kind: NewKind): readonly string[] {
  return NAMES[kind];
}

export function kindName(kind: NewKind): string {
  return NAMES[kind][0] ?? kind;
}

/** The kind that a word means: its key or one of its names. @example kindOf("evenement") // => "event" */
export function kindOf(word: string): NewKind | undefined {
  const wanted = fold(word);
  return NEW_KINDS.find((kind) => [kind, ...NAMES[kind]].some((name) => fold(name) === wanted));
}

export function collectionOf(kind: NewKind): CollectionName {
  if (kind === "page") return "pages";
  return kind === "event" ? "agenda" : "news";
}
