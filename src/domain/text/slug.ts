import { fold } from "./fold.ts";

/** Longest name made from a title, in signs: longer ones are cut by messaging tools and read by nobody. */
const LENGTH = 60;

/** Words that a name can do without when it is too long. */
const LITTLE_WORDS = new Set(
  "a au aux avec ce ces cette d dans de des du elle en est et eux il ils l la le les leur leurs nos notre on ou par pas plus pour qu que qui sa se ses son sont sur un une vos votre y".split(
    " ",
  ),
);

/** What is elided before an apostrophe: « l’ », « qu’ »… */
const ELISION = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/giu;

/**
 * The name of a file, hence of an address, made from a French title: lower case, no accent, words joined by
 * hyphens, no elided article. A long title loses its little words, then its last words. A title without any
 * Latin letter or digit gives an empty name.
 *
 * @example slugOf("L’État présente : l’œuvre d’un été") // => "etat-presente-oeuvre-un-ete"
 */
export function slugOf(title: string): string {
  const words = fold(title.normalize("NFKC").replaceAll(ELISION, ""))
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");
  const whole = words.join("-");
  if (whole.length <= LENGTH) return whole;
  const main = words.filter((word) => !LITTLE_WORDS.has(word));
  return cut(main.length > 0 ? main : words);
}

/** As many words as fit; one word that is too long by itself is cut. */
function cut(words: readonly string[]): string {
  let name = (words[0] ?? "").slice(0, LENGTH);
  for (const word of words.slice(1)) {
    if (name.length + 1 + word.length > LENGTH) break;
    name += `-${word}`;
  }
  return name;
}

/**
 * The first free name: the one asked for, then with the year, then with a number.
 *
 * @example freeName("forum", "2027", (name) => name !== "forum") // => "forum-2027"
 */
export function freeName(name: string, year: string | undefined, isFree: (name: string) => boolean): string {
  if (isFree(name)) return name;
  const dated = year && !name.split("-").includes(year) ? `${name}-${year}` : name;
  if (isFree(dated)) return dated;
  for (let number = 2; ; number += 1) if (isFree(`${dated}-${number}`)) return `${dated}-${number}`;
}
