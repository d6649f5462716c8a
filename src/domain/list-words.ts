import { fr } from "../strings/fr.ts";
import type { ListPage } from "./pagination.ts";

/** What a page of a list says of itself, so that it makes sense alone. */
export interface ListWords {
  title: string;
  description: string;
  /** Presentation under the title: on the first page only. */
  lead: string | undefined;
}

/**
 * The title and the description of a page of a list: those of the list, with the number of the page from the
 * second on.
 *
 * @example listWords({ number: 2, total: 5 }, "Actualités", "Tout.").title // => "Actualités, page 2 sur 5"
 */
export function listWords(
  { number, total }: Pick<ListPage<unknown>, "number" | "total">,
  title: string,
  description: string,
): ListWords {
  if (number === 1) return { title, description, lead: description };
  const rank = fr.page(number, total);
  return { title: `${title}, ${rank}`, description: `${description} (${rank})`, lead: undefined };
}
