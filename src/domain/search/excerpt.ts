import { escapeUTF8 as escapeXml } from "entities/escape";
import type { SearchHit } from "./answer.ts";
import type { PageText } from "./index-text.ts";
import type { Marks } from "./query.ts";
import { type Word, wordsOf } from "./words/words.ts";

/** Words of an excerpt, and of that of a heading. */
const LENGTH = 30;
const HEADING_LENGTH = 16;
/** Words of an excerpt before the first that was looked for: where its sentence begins, or so many. */
const SENTENCE = 14;
const LEAD = 6;
/** Words more that an excerpt may have to end with a sentence. */
const MORE = 8;
const MOST_HEADINGS = 3;

/** Parts two lines of which the first does not end as a sentence does. */
const DASH = " – ";
const ENDED = /[.!?…:;,][»”")\]]*$/u;
/** Where a sentence begins after another; « M. » and « n. » end none. */
const SENTENCE_START =
  /(?<=(?<!(?:^|[\s\u00A0(])\p{L})[.!?…][\s\u00A0]*[»”")\]]*\s)(?=[«“"(]?[\s\u00A0]*[\p{Lu}\d])/gu;

interface Text {
  text: string;
  words: Word[];
  /** The places where a line or a sentence begins. */
  starts: number[];
}

/** The sentences of a page where most of the words are, with `<mark>` on each; its beginning where there are none. */
export function excerptOf({ content }: PageText, lang: string, marks: Marks): string {
  return excerptIn(textOf(content, lang), marks, LENGTH);
}

/** The headings under which the words are, or that hold them, those with the most different words first. */
export function headingsOf(
  { content, anchors }: PageText,
  href: string,
  lang: string,
  marks: Marks,
): SearchHit["headings"] {
  const marked = (words: readonly Word[]) => words.filter((_, index) => marks(words)[index]);
  return anchors
    .map(({ id, text: title, location }, index) => {
      const end = anchors[index + 1]?.location ?? content.length;
      const text = textOf(content.slice(location + title.length, end), lang);
      const found = [...marked(wordsOf(title, lang)), ...marked(text.words)];
      const different = new Set(found.map(({ token }) => token)).size;
      return { id, title, text, different, found: found.length };
    })
    .filter(({ id, found }) => id !== "" && found > 0)
    .sort((a, b) => b.different - a.different || b.found - a.found)
    .slice(0, MOST_HEADINGS)
    .map(({ id, title, text }) => ({
      href: `${href}#${id}`,
      title,
      excerpt: excerptIn(text, marks, HEADING_LENGTH),
    }));
}

/** The lines of a page one after the other, so that they do not run together. */
function textOf(content: string, lang: string): Text {
  let text = "";
  const starts: number[] = [];
  for (const line of content.split("\n").filter(Boolean)) {
    if (text !== "") text += ENDED.test(text) ? " " : DASH;
    starts.push(text.length, ...[...line.matchAll(SENTENCE_START)].map(({ index }) => text.length + index));
    text += line;
  }
  return { text, starts, words: wordsOf(text, lang) };
}

function excerptIn({ text, words, starts }: Text, marks: Marks, length: number): string {
  const marked = marks(words);
  /** Words that begin a line or a sentence, and the end. */
  const begins = [...starts.map((start) => words.findIndex((word) => word.start >= start)), words.length];
  const found = densest(words, marked, length);
  const sentence = begins.findLast((begin) => begin >= 0 && begin <= found) ?? 0;
  const first = found - sentence <= SENTENCE ? sentence : found - LEAD;
  const ends = begins.filter((begin) => begin >= first + length / 2 && begin <= first + length + MORE);
  const isSentence = (end: number) => ENDED.test(text.slice(0, placeOf(text, words, starts, end)).trimEnd());
  const end = ends.findLast(isSentence) ?? ends.at(-1) ?? Math.min(first + length, words.length);
  const from = placeOf(text, words, starts, first);
  const to = end < words.length ? placeOf(text, words, starts, end) : text.length;
  const pieces = words.slice(first, end).flatMap((word, index, shown) => {
    const before = escapeXml(text.slice(index === 0 ? from : endOf(shown[index - 1]), word.start));
    const own = escapeXml(word.text);
    return [before, marked[first + index] ? `<mark>${own}</mark>` : own];
  });
  const last = escapeXml(text.slice(end > first ? endOf(words[end - 1]) : from, to));
  const whole = `${pieces.join("")}${last}`.trim().replace(/\s–$/u, "");
  return `${first === sentence ? "" : "… "}${whole}${begins.includes(end) ? "" : " …"}`;
}

/** Where a word is cut from those before it: at the beginning of its line or sentence, its quotes included. */
function placeOf(text: string, words: readonly Word[], starts: readonly number[], at: number): number {
  const place = words[at]?.start ?? text.length;
  const before = at === 0 ? 0 : endOf(words[at - 1]);
  return starts.findLast((start) => start >= before && start <= place) ?? place;
}

/** The word from which a run of so many has the most different ones that were looked for. */
function densest(words: readonly Word[], marked: readonly boolean[], length: number): number {
  let best = { first: 0, score: 0 };
  for (const [index] of words.entries()) {
    if (!marked[index]) continue;
    const run = words.slice(index, index + length - LEAD).filter((_, offset) => marked[index + offset]);
    const score = new Set(run.map(({ token }) => token)).size + run.length / 100;
    if (score > best.score) best = { first: index, score };
  }
  return best.first;
}

function endOf(word: Word | undefined): number {
  return word ? word.start + word.text.length : 0;
}
