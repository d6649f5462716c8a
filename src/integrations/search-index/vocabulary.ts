import type { KnownWord } from "../../domain/search/words/suggest.ts";
import { wordsOf } from "../../domain/search/words/words.ts";
import type { SearchPage } from "./page.ts";

/** Shorter words have too many neighbours, longer ones are addresses. */
const LENGTH = { least: 3, most: 25 };

/** The words of the French pages, each as most of them write it, in lower case. */
export function vocabularyOf(pages: readonly SearchPage[]): KnownWord[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const page of pages.filter(({ lang }) => lang === "fr")) {
    for (const [text, folded] of wordsOn(page)) {
      const known = spellings.get(folded) ?? new Map<string, number>();
      known.set(text, (known.get(text) ?? 0) + 1);
      spellings.set(folded, known);
    }
  }
  return [...spellings.values()].map((known) => {
    const [best] = [...known].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return { text: best?.[0] ?? "", pages: [...known.values()].reduce((total, count) => total + count, 0) };
  });
}

/** The words of a page that can be suggested, once each, with their folded form. */
function wordsOn({ blocks, documents, lang }: SearchPage): Map<string, string> {
  const own = blocks.filter(({ weight }) => weight > 0).map(({ text }) => text);
  const texts = [...own, ...documents.flatMap(({ pages }) => pages)];
  const words = texts.flatMap((text) => wordsOf(text, lang));
  return new Map(
    words
      .filter(({ common, folded }) => !common && !/\d/.test(folded))
      .filter(({ folded }) => folded.length >= LENGTH.least && folded.length <= LENGTH.most)
      .filter(({ text }) => !/[,.@+_]/.test(text))
      .map(({ text, folded }): [string, string] => [text.toLowerCase(), folded]),
  );
}
