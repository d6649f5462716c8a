import type { Synonym } from "../../schemas/taxonomy.ts";
import type { Meaning } from "../text/acronyms.ts";

/** Words and expressions that find each other, and what they find besides, in that way only. */
export type Equivalent = readonly [words: readonly string[], finds?: readonly string[]];

/** Words that say the same: an acronym and what it stands for, an official term and the usual one. */
export type Equivalents = readonly Equivalent[];

/** What the lists of a site say of words: its acronyms, its synonyms. */
export function equivalentsOf(lists: {
  acronyms: readonly Meaning[];
  synonyms: readonly Synonym[];
}): Equivalents {
  return [
    ...lists.acronyms.map(({ acronym, meaning }): Equivalent => [[acronym, meaning]]),
    ...lists.synonyms.flatMap(({ words, search = [], finds = [] }): Equivalent[] =>
      words ? [[words]] : search.map((word): Equivalent => [[word], finds]),
    ),
  ];
}
