import type { ContentEntries } from "./entries-of.ts";
import type { ReadSite } from "./read-site.ts";

/**
 * The entries that should be in a built site and are not, and those that are and should not, one French sentence
 * each.
 */
export function misplacedEntries(
  { pages }: ReadSite,
  { all, published }: Pick<ContentEntries, "all" | "published">,
): string[] {
  return all.flatMap((address) => {
    const page = pages.get(address);
    if (published.has(address) && !page)
      return [`${address} : l’entrée est publiée dans le contenu, sa page n’est pas dans le site.`];
    return !published.has(address) && page && !page.redirect
      ? [`${address} : l’entrée n’est pas publiée dans le contenu, sa page est dans le site.`]
      : [];
  });
}
