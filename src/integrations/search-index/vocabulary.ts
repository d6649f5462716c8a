import type { KnownWord } from "../../domain/search/words/suggest.ts";
import type { IndexedPage } from "./indexed-page.ts";

/** The words of some pages, each as most of them write it, in lower case. */
export function vocabularyOf(pages: readonly Pick<IndexedPage, "words">[]): KnownWord[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const [text, folded] of pages.flatMap(({ words }) => [...words])) {
    const known = spellings.get(folded) ?? new Map<string, number>();
    spellings.set(folded, known.set(text, (known.get(text) ?? 0) + 1));
  }
  return [...spellings.values()].map((known) => {
    const [best] = [...known].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return { text: best?.[0] ?? "", pages: [...known.values()].reduce((total, count) => total + count, 0) };
  });
}
