import type { KnownWord } from "../../domain/search/words/suggest.ts";
import type { IndexedPage } from "./indexed-page.ts";

/** The spellings of a word by its folded form, each with its number of pages. */
export type Spellings = Map<string, Map<string, number>>;

/** Counts the words of one more page. */
export function countWordsOf({ words }: Pick<IndexedPage, "words">, spellings: Spellings): void {
  for (const [text, folded] of words) {
    const known = spellings.get(folded) ?? new Map<string, number>();
    spellings.set(folded, known.set(text, (known.get(text) ?? 0) + 1));
  }
}

/** The words of some pages, each as most of them write it, in lower case. */
export function vocabularyOf(spellings: Spellings): KnownWord[] {
  return [...spellings.values()].map((known) => {
    const [best] = [...known].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return { text: best?.[0] ?? "", pages: [...known.values()].reduce((total, count) => total + count, 0) };
  });
}
