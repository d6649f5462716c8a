import { distance } from "fastest-levenshtein";
import { stemFrench } from "./french-stem.ts";
import { soundOf } from "./sound.ts";
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

/** No longer word differs by more letters. */
const MOST_LETTERS = 3;

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

/** What a word that sounds the same is away. */
const SAME_SOUND = 0.5;

/** Words nearest first that someone may have meant by another. */
interface Near {
  text: string;
  far: number;
}

/**
 * The words of the site that someone most likely meant, nearest first: the longer the word, the more letters may
 * differ, and more where it sounds the same. Of words as near, the most frequent.
 *
 * @example nearWords("acceuil", words)[0]?.text // => "accueil"
 */
export function nearWords(typed: string, words: readonly KnownWord[]): Near[] {
  const folded = foldWord(typed);
  const limit = farthest(folded);
  if (limit === 0) return [];
  const sounds = soundsOf(folded);
  return words
    .map(({ text, pages }) => ({ text, pages, folded: foldWord(text) }))
    .filter((word) => Math.abs(word.folded.length - folded.length) <= MOST_LETTERS)
    .filter((word) => distance(folded, word.folded) <= MOST_LETTERS)
    .map(({ text, pages, folded: own }) => {
      const typing = typingDistance(folded, own) + otherStart(folded, own);
      return { text, pages, far: isHeard(sounds, own) ? Math.min(typing, SAME_SOUND) : typing };
    })
    .filter(({ far }) => far > 0 && far <= limit)
    .sort((a, b) => a.far - frequency(a) - (b.far - frequency(b)) || (a.text < b.text ? -1 : 1));
}

/** How a word sounds, and what its forms have in common. */
function soundsOf(folded: string): string[] {
  return [soundOf(folded), soundOf(stemFrench(folded))];
}

function isHeard(sounds: readonly string[], folded: string): boolean {
  return soundsOf(folded).some((sound, at) => sound === sounds[at]);
}

/** Letters that words of one family begin with. */
const FAMILY = 4;

/** Words of the site that begin as another does, those with most letters in common first. */
export function kindredWords(typed: string, words: readonly KnownWord[]): string[] {
  const folded = foldWord(typed);
  const common = (text: string) => {
    const other = foldWord(text);
    let count = 0;
    while (count < folded.length && other[count] === folded[count]) count += 1;
    return count;
  };
  return words
    .map((word) => ({ ...word, common: common(word.text) }))
    .filter((word) => word.common >= FAMILY)
    .sort((a, b) => b.common - a.common || b.pages - a.pages)
    .map(({ text }) => text);
}

/** A letter in four may differ, none in a very short word. */
function farthest(folded: string): number {
  return folded.length < 4 || /\d/.test(folded) ? 0 : Math.min(folded.length / 4, MOST_LETTERS);
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
