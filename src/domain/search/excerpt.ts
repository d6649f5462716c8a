import { escapeUTF8 as escapeXml } from "entities/escape";
import type { SearchHit } from "./answer.ts";
import type { PageText } from "./index-text.ts";
import { type Word, wordsOf } from "./words/words.ts";

/** Words of an excerpt, and of that of a heading. */
const LENGTH = 30;
const HEADING_LENGTH = 16;
/** Words of an excerpt before the first that was looked for. */
const LEAD = 6;
const MOST_HEADINGS = 3;

type Marks = (word: Word) => boolean;

interface Text {
  text: string;
  words: Word[];
}

/** The part of a page where most of the words are, with `<mark>` on each; the beginning where there are none. */
export function excerptOf({ content }: PageText, lang: string, marks: Marks): string {
  const text = content.replaceAll("\n", " ").trimEnd();
  return excerptIn({ text, words: wordsOf(text, lang) }, marks, LENGTH);
}

/** The headings under which the words are, or that hold them, those with the most different words first. */
export function headingsOf(
  { content, anchors }: PageText,
  href: string,
  lang: string,
  marks: Marks,
): SearchHit["headings"] {
  return anchors
    .map(({ id, text: title, location }, index) => {
      const end = anchors[index + 1]?.location ?? content.length;
      const text = content
        .slice(location + title.length, end)
        .replaceAll("\n", " ")
        .trim();
      const words = wordsOf(text, lang);
      const found = [...wordsOf(title, lang), ...words].filter(marks);
      const different = new Set(found.map(({ token }) => token)).size;
      return { id, title, text, words, different, found: found.length };
    })
    .filter(({ id, found }) => id !== "" && found > 0)
    .sort((a, b) => b.different - a.different || b.found - a.found)
    .slice(0, MOST_HEADINGS)
    .map(({ id, title, text, words }) => ({
      href: `${href}#${id}`,
      title,
      excerpt: excerptIn({ text, words }, marks, HEADING_LENGTH),
    }));
}

function excerptIn({ text, words }: Text, marks: Marks, length: number): string {
  const marked = words.map(marks);
  const first = densest(words, marked, length);
  const shown = words.slice(first, first + length);
  const [from, to] = [
    first === 0 ? 0 : (words[first]?.start ?? 0),
    words[first + length]?.start ?? text.length,
  ];
  const pieces = shown.flatMap((word, index) => {
    const before = escapeXml(text.slice(index === 0 ? from : endOf(shown[index - 1]), word.start));
    const own = escapeXml(word.text);
    return [before, marked[first + index] ? `<mark>${own}</mark>` : own];
  });
  const last = escapeXml(text.slice(shown.length > 0 ? endOf(shown.at(-1)) : from, to));
  const excerpt = `${pieces.join("")}${last}`.trim();
  return `${first > 0 ? "… " : ""}${excerpt}${first + length < words.length ? " …" : ""}`;
}

/** The first word of the run of so many words that has the most different ones that were looked for. */
function densest(words: readonly Word[], marked: readonly boolean[], length: number): number {
  let best = { first: 0, score: 0 };
  for (const [index] of words.entries()) {
    if (!marked[index]) continue;
    const run = words.slice(index, index + length - LEAD).filter((_, offset) => marked[index + offset]);
    const score = new Set(run.map(({ token }) => token)).size + run.length / 100;
    if (score > best.score) best = { first: Math.max(0, index - LEAD), score };
  }
  return Math.min(best.first, Math.max(0, words.length - length));
}

function endOf(word: Word | undefined): number {
  return word ? word.start + word.text.length : 0;
}
