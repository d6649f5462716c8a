import { distance } from "fastest-levenshtein";
import { typingDistance } from "./typing-distance.ts";
import { foldWord, tokenOf } from "./words.ts";

/** A word of the site, as most pages write it. */
export interface KnownWord {
  text: string;
  /** Pages that have it. */
  pages: number;
}

/** Words parted by commas, each with its number of pages unless it is 1: small once compressed. */
export type Vocabulary = string;

/** At most so many: rare words are left out first. */
const MOST_WORDS = 10_000;

/** @example encodeVocabulary([{ text: "état", pages: 12 }, { text: "œuvre", pages: 1 }]) // => "état12,œuvre" */
export function encodeVocabulary(words: readonly KnownWord[]): Vocabulary {
  return [...words]
    .sort((a, b) => b.pages - a.pages || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_WORDS)
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ text, pages }) => `${text}${pages > 1 ? pages : ""}`)
    .join(",");
}

export function decodeVocabulary(vocabulary: Vocabulary): KnownWord[] {
  return [...vocabulary.matchAll(/([^\d,]+)(\d*)/g)].map(([, text = "", pages]) => ({
    text,
    pages: Number(pages || 1),
  }));
}

/**
 * The word of the site that someone most likely meant, or nothing when none is near: one letter may differ in a
 * short word, two in a word of six letters, three in a long one. Of words as near, the most frequent.
 *
 * @example suggestWord("acceuil", words) // => "accueil"
 */
export function suggestWord(typed: string, words: readonly KnownWord[]): string | undefined {
  const folded = foldWord(typed);
  if (folded.length < 3 || /\d/.test(folded)) return undefined;
  const limit = folded.length < 6 ? 1 : folded.length < 11 ? 2 : 3;
  const near = words
    .map((word) => ({ ...word, folded: foldWord(word.text) }))
    .filter((word) => Math.abs(word.folded.length - folded.length) <= limit)
    .filter((word) => distance(folded, word.folded) <= limit + 1)
    .map((word) => ({ ...word, far: typingDistance(folded, word.folded) + otherStart(folded, word.folded) }))
    .filter(({ far }) => far > 0 && far <= limit)
    .sort((a, b) => a.far - frequency(a) - (b.far - frequency(b)) || (a.text < b.text ? -1 : 1));
  return near[0]?.text;
}

/**
 * How sure it is that a word was meant by another: less the more letters differ, for the length of the word.
 *
 * @example trustIn("acceuil", "accueil") // => 0.8
 */
export function trustIn(typed: string, word: string): number {
  const folded = foldWord(typed);
  return Math.max(0.3, 1 - (2 * typingDistance(folded, foldWord(word))) / folded.length);
}

/** Beginnings that make new words of known ones. */
const PREFIXES =
  "anti|auto|co|cyber|de|eco|ex|geo|hyper|inter|macro|mega|micro|mini|multi|non|pluri|pre|pro|re|sur|tele|trans|ultra|video|visio";

/**
 * The known word in a word that nobody wrote, without its prefix.
 *
 * @example knownWithin("cyberattaques", words) // => "attaque"
 */
export function knownWithin(typed: string, words: readonly KnownWord[]): string | undefined {
  const rest = new RegExp(`^(?:${PREFIXES})(.{4,})$`).exec(foldWord(typed))?.[1];
  const token = rest && tokenOf(rest, "fr");
  const same = words.filter(({ text }) => token === tokenOf(foldWord(text), "fr"));
  return same.sort((a, b) => b.pages - a.pages)[0]?.text;
}

/** One seldom mistypes the first letter. */
function otherStart(typed: string, word: string): number {
  return typed[0] === word[0] ? 0 : 0.4;
}

function frequency({ pages }: KnownWord): number {
  return Math.log10(pages) / 4;
}
