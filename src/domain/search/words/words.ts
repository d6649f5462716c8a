import { stemEnglish } from "./english-stem.ts";
import { stemFrench } from "./french-stem.ts";
import { isStopWord } from "./stop-words.ts";
import { type Value, valuesIn } from "./values.ts";

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
  /** A value: its parts find it, it does not find them. @see Value */
  value?: { loose: string[] } | undefined;
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

/** A run of one piece, as most are. */
const PLAIN = /^[\p{L}\p{N}\p{M}]+$/u;

const FIGURES = "αβγδεζηθικπ";
/** Words that are ranks, at their rank; « premier » is another way of saying the first. */
const RANKS =
  "unieme premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme"
    .split(" ")
    .map(stemFrench);

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
 * The token of a folded word or of the key of a value: its stem and the end of a word. Figures are Greek letters:
 * Pagefind parts a word between a figure and a letter, and then takes « 10 » for the beginning of « 10000 ».
 *
 * @example tokenOf("financees", "fr") // => "financω"
 * @example tokenOf("2030", "fr") // => "γαδαω"
 */
export function tokenOf(folded: string, lang: string): string {
  const stem = (STEMMERS[lang] ?? String)(folded);
  const rank = lang === "fr" ? RANKS.indexOf(stem) : -1;
  const said = rank < 0 ? stem : `${Math.max(rank, 1)}e`;
  return said.replaceAll(/[\d.]/g, (figure) => FIGURES["0123456789.".indexOf(figure)] ?? "") + END;
}

/**
 * The words of a text. Elisions are left out (« l’État » is « État »), with both apostrophes; a compound is one
 * word with parts (« porte-parole »), and so is « aujourd’hui »; a value is one word (« 13 janvier 2023 »).
 */
export function wordsOf(text: string, lang: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const value of valuesIn(text)) {
    words.push(...wordsIn(text.slice(from, value.start), from, lang), valueWord(value, lang));
    from = value.start + value.text.length;
  }
  return [...words, ...wordsIn(text.slice(from), from, lang)];
}

function wordsIn(text: string, at: number, lang: string): Word[] {
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) =>
    PLAIN.test(run)
      ? wordOf(run, at + index, lang)
      : Array.from(run.matchAll(PIECES), (piece) => wordOf(piece[0], at + index + piece.index, lang)),
  ).flat();
}

function valueWord({ text, start, key, parts, loose = [] }: Value, lang: string): Word {
  const tokens = (keys: readonly string[]) => keys.map((one) => tokenOf(one, lang));
  return {
    text,
    start,
    folded: key,
    token: tokenOf(key, lang),
    parts: tokens(parts),
    value: { loose: tokens(loose) },
    common: false,
  };
}

/** A word whatever its place, by its language and spelling: texts say the same words again and again. */
const known = new Map<string, Word>();

function wordOf(piece: string, at: number, lang: string): Word {
  const key = `${lang} ${piece}`;
  let word = known.get(key);
  if (!word) {
    word = readWord(piece, lang);
    known.set(key, word);
  }
  return { ...word, start: at + word.start };
}

function readWord(piece: string, lang: string): Word {
  const elided = lang === "fr" ? (ELISION.exec(piece)?.[0].length ?? 0) : 0;
  const text = piece.slice(elided);
  const folded = foldWord(text.replace(/·.*$/u, ""));
  const parts = JOINT.test(text) && !/^aujourd.hui$/i.test(text) ? text.split(JOINT).map(foldWord) : [];
  return {
    text,
    start: elided,
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
