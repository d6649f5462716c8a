import type { Equivalents } from "./equivalents.ts";
import { FORM_WEIGHTS } from "./weights.ts";
import { END, foldWord, tokenOf, type Word, wordsOf } from "./words/words.ts";

export interface Form {
  tokens: readonly string[];
  /** `word`: the token; `phrase`: the tokens one after the other; `all`: anywhere; `start`: words that begin so. */
  how: "word" | "phrase" | "all" | "start";
  /** How much it counts beside what was asked: 1 is as much. */
  weight: number;
  /** Looked for only where no other form finds anything. */
  last?: boolean | undefined;
}

/** A part of a query: a word, some words between quotes, or the words of an equivalent. Any form answers it. */
export interface Part {
  text: string;
  forms: Form[];
  /** Between quotes: no result goes without it. */
  required: boolean;
}

/** Longer queries are cut: nobody types them, and each word costs. */
const LONGEST = 200;
const MOST_PARTS = 12;
const QUOTED = /["“”«]([^"“”«»]*)["“”»]/gu;

/** The words to look for in an address: `?q=`, without outer or repeated spaces. */
export function queryOf(search: string): string {
  return (new URLSearchParams(search).get("q") ?? "").normalize("NFC").replaceAll(/\s+/g, " ").trim();
}

/**
 * What a query asks for. Words too common to search on are left out, unless there are no others. It never fails.
 *
 * @example partsOf("la « feuille de route » de l’AEX", "fr", [[["AEX", "agence d’exemple"]]])
 */
export function partsOf(query: string, lang: string, equivalents: Equivalents): Part[] {
  const text = query.normalize("NFC").slice(0, LONGEST);
  const quoted = [...text.matchAll(QUOTED)]
    .map(([, phrase = ""]) => phrasePart(phrase, lang))
    .filter((part) => part !== undefined);
  const words = uncommon(wordsOf(text.replaceAll(QUOTED, " "), lang), quoted.length > 0);
  const parts = [...quoted, ...equivalentParts(words, lang, equivalents)];
  return parts
    .filter(({ text }, index) => parts.findIndex((part) => part.text === text) === index)
    .slice(0, MOST_PARTS);
}

/** Which words of a text were looked for. */
export type Marks = (words: readonly Word[]) => boolean[];

/** Marks the words of a query, those that stand for them, and the expressions that do where they are whole. */
export function markedBy(parts: readonly Part[]): Marks {
  const forms = parts.flatMap((part) => part.forms);
  const of = (how: Form["how"]) => forms.filter((form) => form.how === how);
  const tokens = new Set([...of("word"), ...of("all")].flatMap((form) => form.tokens));
  const starts = of("start").flatMap((form) => form.tokens);
  const isFound = (word: Word) =>
    tokens.has(word.token) ||
    word.parts.some((part) => tokens.has(part)) ||
    starts.some((start) => word.folded.startsWith(start));
  return (words) => {
    const marked = words.map(isFound);
    const main = [...words.keys()].filter((at) => !words[at]?.common);
    for (const { tokens: phrase } of of("phrase")) {
      for (const from of main.keys()) {
        const run = main.slice(from, from + phrase.length);
        if (phrase.every((token, at) => words[run[at] ?? -1]?.token === token))
          for (const at of run) marked[at] = true;
      }
    }
    return marked;
  };
}

function uncommon(words: readonly Word[], others: boolean): Word[] {
  const left = words.filter(({ common }) => !common);
  return left.length > 0 || others ? left : [...words];
}

function phrasePart(phrase: string, lang: string): Part | undefined {
  const tokens = uncommon(wordsOf(phrase, lang), false).map(({ token }) => token);
  if (tokens.length === 0) return undefined;
  const how = tokens.length > 1 ? "phrase" : "word";
  return { text: phrase.trim(), forms: [{ tokens, how, weight: 1 }], required: true };
}

/** One part for each word, and one for the words that an equivalent is made of. */
function equivalentParts(words: readonly Word[], lang: string, equivalents: Equivalents): Part[] {
  const groups = equivalents.map((group) =>
    group.map((texts = []) => texts.map((text) => uncommon(wordsOf(text, lang), false))),
  );
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const match = longestMatch(words.slice(at), groups);
    const own = words.slice(at, at + (match?.length ?? 1));
    const others = (match?.others ?? []).map((member) => member.map(({ token }) => token));
    parts.push({
      text: own.map(({ text }) => text).join(" "),
      forms: [...ownForms(own), ...others.flatMap((tokens) => formsOf(tokens, FORM_WEIGHTS.synonym))].filter(
        isNew,
      ),
      required: false,
    });
    at += own.length;
  }
  return parts;
}

/** The longest expression at the beginning of some words, and what every group that has it says of it. */
function longestMatch(words: readonly Word[], groups: readonly (readonly (readonly Word[])[][])[]) {
  const same = (member: readonly Word[]) =>
    member.length > 0 && member.every(({ token }, index) => words[index]?.token === token);
  const matches = groups.flatMap(([members = [], finds = []]) =>
    members.filter(same).map(({ length }) => ({ length, others: [...members, ...finds] })),
  );
  const length = Math.max(0, ...matches.map((match) => match.length));
  const others = matches.flatMap((match) => (match.length === length ? match.others : []));
  return length > 0 ? { length, others } : undefined;
}

function ownForms(words: readonly Word[]): Form[] {
  const [word] = words;
  if (words.length === 1 && word?.value) {
    const { loose } = word.value;
    return [...formsOf([word.token], 1), ...(loose.length > 0 ? [lastOf(loose)] : [])];
  }
  if (words.length === 1 && word) {
    return [
      ...formsOf([word.token], 1),
      ...(word.parts.length > 1 ? formsOf(word.parts, FORM_WEIGHTS.parts, true) : []),
    ];
  }
  const tokens = words.map(({ token }) => token);
  return [...formsOf(tokens, 1), { tokens, how: "all", weight: FORM_WEIGHTS.scattered }];
}

function formsOf(tokens: readonly string[], weight: number, loose = false): Form[] {
  if (tokens.length === 1) return [{ tokens, how: "word", weight }];
  const phrase: Form = { tokens, how: "phrase", weight };
  return loose ? [phrase, lastOf(tokens)] : [phrase];
}

/** Tokens that say nearly as much when a page has them all, wherever they are. */
function lastOf(tokens: readonly string[]): Form {
  return { tokens, how: "all", weight: FORM_WEIGHTS.loose, last: true };
}

/** Whether no form before it is the same. */
export function isNew(form: Form, index: number, forms: readonly Form[]): boolean {
  const key = ({ how, tokens }: Form) => `${how} ${tokens.join(" ")}`;
  return forms.findIndex((other) => key(other) === key(form)) === index;
}

/**
 * Words of a query that follow each other, two by two, as pages may have them: one after the other, or as one
 * (« Port-Témoin », « open data » and « opendata »). Pages that have them so come first.
 */
export function pairsOf(parts: readonly Part[]): Part[] {
  return parts.slice(1).flatMap((part, index): Part[] => {
    const before = parts[index];
    const [one, other] = [before?.forms[0], part.forms[0]];
    if (!before || one?.how !== "word" || other?.how !== "word") return [];
    const text = `${before.text}-${part.text}`;
    const forms = formsOf([...one.tokens, ...other.tokens], 1);
    return [{ text, forms: [...forms, ...formsOf([tokenOf(foldWord(text), "fr")], 1)], required: false }];
  });
}

/** A form as one asks the index for it: a word or a phrase, whole, or the beginning of a word. */
export function askedFor({ how, tokens }: Form): string {
  if (how === "phrase") return `"${tokens.join(" ")}"`;
  return tokens.map((token) => (how === "start" ? token.replace(END, "") : token)).join(" ");
}
