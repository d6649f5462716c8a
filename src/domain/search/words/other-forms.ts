import { type Form, isNew, type Part } from "../query.ts";
import { FORM_WEIGHTS } from "../weights.ts";
import type { KnownWord } from "./suggest.ts";
import { foldWord, tokenOf, wordsOf } from "./words.ts";

/** The same parts, their words also as pages in another language have them. */
export function alsoIn(parts: readonly Part[], lang: string): Part[] {
  return parts.map((part) => {
    const [form] = part.forms;
    const [word] = wordsOf(part.text, lang);
    if (form?.how !== "word" || !word) return part;
    const other: Form = { tokens: [tokenOf(word.folded, lang)], how: "word", weight: form.weight };
    return { ...part, forms: [...part.forms, other].filter(isNew) };
  });
}

/** Longer words that a beginning may stand for, the most frequent first. */
const MOST_LONGER = 8;

/** What a part begins with, when it may be the beginning of a word: letters, not figures. */
export function startOf({ forms: [form], required, text }: Part): string | undefined {
  const start = wordsOf(text, "").at(0)?.folded;
  return !required && form?.how === "word" && start && start.length > 1 && !/\d/.test(start)
    ? start
    : undefined;
}

/** The forms that take a word for the beginning of words of the site. */
export function longerForms(part: Part, known: readonly KnownWord[]): Form[] {
  const start = startOf(part) ?? " ";
  const longer = known
    .filter(({ text }) => foldWord(text).startsWith(start))
    .sort((a, b) => b.pages - a.pages);
  const tokens = [...new Set(longer.map(({ text }) => tokenOf(foldWord(text), "fr")))];
  return tokens
    .slice(0, MOST_LONGER)
    .map((token) => ({ tokens: [token], how: "word", weight: FORM_WEIGHTS.longer }));
}

/** The form that takes a word for the beginning of any, in the index: stems, and the words of other languages. */
export function startForms(part: Part): Form[] {
  const start = startOf(part);
  return start ? [{ tokens: [start], how: "start", weight: FORM_WEIGHTS.longer }] : [];
}
