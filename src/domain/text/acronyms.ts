import { fold } from "./fold.ts";

export interface Meaning {
  acronym: string;
  meaning: string;
}

/**
 * A text cut around the acronyms that it is the first to use. One that the text spells out as well needs no help:
 * it is used up, and stays in the text.
 *
 * @param used the acronyms used so far in the page; those of this text join them
 * @example cutAtAcronyms("L’AEX et l’AEX", acronyms, new Set())
 * // => ["L’", { acronym: "AEX", meaning: "Agence d’exemple" }, " et l’AEX"]
 */
export function cutAtAcronyms(
  text: string,
  acronyms: readonly Meaning[],
  used: Set<string>,
): (string | Meaning)[] {
  markSpelledOut(text, acronyms, used);
  const { known } = prepared(acronyms);
  const pieces: (string | Meaning)[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}-])[\p{Lu}\p{N}]{2,}(?![\p{L}\p{N}])/gu)) {
    const found = known.get(word);
    if (!found || used.has(word)) continue;
    used.add(word);
    pieces.push(text.slice(from, index), found);
    from = index + word.length;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== "");
}

/** Whether a text has something to do with acronyms: most have not. */
export function concernsAcronyms(text: string, acronyms: readonly Meaning[]): boolean {
  if (acronyms.some(({ acronym }) => text.includes(acronym))) return true;
  const folded = ` ${fold(text)} `;
  return prepared(acronyms).spelled.some(({ words }) => folded.includes(words));
}

/** Adds to the acronyms used those that a text spells out. */
export function markSpelledOut(text: string, acronyms: readonly Meaning[], used: Set<string>): void {
  const folded = ` ${fold(text)} `;
  for (const { acronym, words } of prepared(acronyms).spelled) if (folded.includes(words)) used.add(acronym);
}

/** Acronyms by their letters, and their folded meanings between spaces. */
interface Prepared {
  known: Map<string, Meaning>;
  spelled: { acronym: string; words: string }[];
}

const lists = new WeakMap<readonly Meaning[], Prepared>();

/** What a list is asked at each text of a site, made once. */
function prepared(acronyms: readonly Meaning[]): Prepared {
  const before = lists.get(acronyms);
  if (before) return before;
  const list = {
    known: new Map(acronyms.map((one) => [one.acronym, one])),
    spelled: acronyms.map(({ acronym, meaning }) => ({ acronym, words: ` ${fold(meaning)} ` })),
  };
  lists.set(acronyms, list);
  return list;
}
