import type { ReadSite } from "./read-site.ts";

interface Entry {
  /** Address of its page. */
  address: string;
}

/**
 * The entries that should be in a built site and are not, and those that are and should not, one French sentence
 * each.
 *
 * @param published the entries that the site is to show
 * @param all every entry of the content, drafts included
 */
export function misplacedEntries(
  { pages }: ReadSite,
  published: readonly Entry[],
  all: readonly Entry[],
): string[] {
  const expected = new Set(published.map(({ address }) => address));
  return all.flatMap(({ address }) => {
    const page = pages.get(address);
    if (expected.has(address) && !page)
      return [`${address} : l’entrée est publiée dans le contenu, sa page n’est pas dans le site.`];
    return !expected.has(address) && page && !page.redirect
      ? [`${address} : l’entrée n’est pas publiée dans le contenu, sa page est dans le site.`]
      : [];
  });
}
