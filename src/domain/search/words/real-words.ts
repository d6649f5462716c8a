import { foldWord, tokenOf } from "./words.ts";

/** Files that the stems of French are in: one or two are read for a word. */
export const REAL_WORD_FILES = 64;

/** The file that has a token, where it is one of French: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function realWordFile(token: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(token)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % REAL_WORD_FILES;
}

/** Endings that a dictionary leaves to conjugation, and no stem takes away: « proposons » is of « proposer ». */
const CONJUGATED = /(?:i?ons|ames|ates|erent|as?)$/;

/** The tokens of which one is in the files where a word is one of French. */
export function realWordTokens(word: string): string[] {
  const folded = foldWord(word);
  return [...new Set([folded, folded.replace(CONJUGATED, "er")])].map((reading) => tokenOf(reading, "fr"));
}
