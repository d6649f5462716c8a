import type { KnownWord } from "../../domain/search/words/suggest.ts";
import type { IndexedPage } from "./indexed-page.ts";

/** The spellings of a word by its folded form, each with its number of pages. */
export type Spellings = Map<string, Map<string, number>>;

/** Counts the words of one more page. */
export function countWordsOf({ words }: Pick<IndexedPage, "words">, spellings: Spellings): void {
  for (const [text, folded] of words) {
    const known = spellings.get(folded);
    if (!known) spellings.set(copyOf(folded), new Map([[copyOf(text), 1]]));
    else known.set(known.has(text) ? text : copyOf(text), (known.get(text) ?? 0) + 1);
  }
}

/** A part of a page would keep the page. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

/** The words of some pages, each as most of them write it, in lower case. */
export function vocabularyOf(spellings: Spellings): KnownWord[] {
  return [...spellings.values()].map((known) => {
    const [best] = [...known].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return { text: best?.[0] ?? "", pages: [...known.values()].reduce((total, count) => total + count, 0) };
  });
}
