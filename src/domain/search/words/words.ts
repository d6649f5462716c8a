import { stemEnglish } from "./english-stem.ts";
import { stemFrench } from "./french-stem.ts";
import { isStopWord } from "./stop-words.ts";

/** A word of a text, as it is searched for. */
export interface Word {
  /** The word as it is written, and its place in the text. */
  text: string;
  start: number;
  /** Without case, accents, ligatures, elision and hyphens. */
  folded: string;
  /** What the index has for it; a compound also has those of its parts. */
  token: string;
  parts: string[];
  /** Too common to be searched for. */
  common: boolean;
}

/**
 * Ends every token, so that the index looks for whole words: Pagefind takes any word that begins with what it is
 * asked for, and where there is none a shorter one. A letter that no French text ends with.
 */
export const END = "ω";

/** A run without spaces, from its first letter or digit to its last. */
const RUN = /[\p{L}\p{N}](?:[^\s\u00A0\u202F]*[\p{L}\p{N}])?/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)['’ʼ](?=\p{L})/iu;
/** What joins the parts of a compound; any other sign parts two words. */
const JOINT = /[-‐‑–'’ʼ._·@+]/u;
const PIECES = /[\p{L}\p{N}\p{M}]+(?:[-‐‑'’ʼ._·@+]+[\p{L}\p{N}\p{M}]+)*/gu;

const STEMMERS: Record<string, (word: string) => string> = { fr: stemFrench, en: stemEnglish };

/** Case, accents and ligatures gone; letters and digits only. @example foldWord("Cœur") // => "coeur" */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * The token of a folded word: its stem and the end of a word.
 *
 * @example tokenOf("financees", "fr") // => "financω"
 */
export function tokenOf(folded: string, lang: string): string {
  const number = /^(\d+)(?:er|ere|re|e|eme|nd|nde|st|th)$/.exec(folded)?.[1];
  return (number ?? (STEMMERS[lang] ?? String)(folded)) + END;
}

/**
 * The words of a text. Elisions are left out (« l’État » is « État »), with both apostrophes; a compound is one
 * word with parts (« porte-parole »), and so is « aujourd’hui ».
 */
export function wordsOf(text: string, lang: string): Word[] {
  return [...text.matchAll(RUN)].flatMap((run) =>
    [...run[0].matchAll(PIECES)].map((piece) => wordOf(piece[0], run.index + piece.index, lang)),
  );
}

function wordOf(piece: string, at: number, lang: string): Word {
  const elided = lang === "fr" ? (ELISION.exec(piece)?.[0].length ?? 0) : 0;
  const text = piece.slice(elided);
  const folded = foldWord(text.replace(/·.*$/u, ""));
  const parts = JOINT.test(text) && !/^aujourd.hui$/i.test(text) ? text.split(JOINT).map(foldWord) : [];
  return {
    text,
    start: at + elided,
    folded,
    token: tokenOf(folded, lang),
    parts: parts
      .filter((part) => part.length > 1 && !isStopWord(part, lang))
      .map((part) => tokenOf(part, lang)),
    common: (isStopWord(folded, lang) && !isSummer(folded, elided)) || /^\p{L}$/u.test(folded),
  };
}

/** « l’été », « d’été »: the season; without an elision it is a form of « être ». */
function isSummer(folded: string, elided: number): boolean {
  return folded === "ete" && elided > 0;
}
