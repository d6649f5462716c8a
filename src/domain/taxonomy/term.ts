import { fold } from "../text/fold.ts";

/** One term of a taxonomy: a category, a tag or a series of events. */
export interface Term {
  /** Identifier, used in addresses; never changes. */
  id: string;
  /** What visitors read. */
  label: string;
  /** The same in other languages of the interface, by their code. */
  labels?: Readonly<Record<string, string | undefined>> | undefined;
  /** Other spellings that editors write for the same term. */
  variants: string[];
  /** One sentence for the page of the term. */
  description?: string | undefined;
  /** Months after which an entry of the category is old; never when absent. Categories of news only. */
  staleAfter?: number | undefined;
}

export interface Taxonomies {
  newsCategories: Term[];
  agendaCategories: Term[];
  tags: Term[];
  series: Term[];
}

/**
 * What visitors read of a term on a page in a language, and in which language where it is not that one.
 *
 * @example labelIn({ label: "Recherche" }, "en") // => { label: "Recherche", lang: "fr" }
 */
export function labelIn(
  { label, labels = {} }: Pick<Term, "label" | "labels">,
  lang: string,
): { label: string; lang?: string | undefined } {
  if (lang === "fr") return { label };
  const own = labels[lang];
  return own ? { label: own } : { label, lang: "fr" };
}

/** Every folded spelling of a term: its identifier, its label and its variants. */
export function spellings(term: Term): string[] {
  return [...new Set([term.id, term.label, ...term.variants].map(fold))];
}

/** The term that a spelling stands for, whatever its case and accents. */
export function findTerm(terms: readonly Term[], spelling: string): Term | undefined {
  const key = fold(spelling);
  return terms.find((term) => spellings(term).includes(key));
}

/** Spellings claimed by two terms: `[spelling, first id, second id]`. */
export function ambiguousSpellings(terms: readonly Term[]): [string, string, string][] {
  const owner = new Map<string, Term>();
  const clashes: [string, string, string][] = [];
  for (const term of terms) {
    for (const key of spellings(term)) {
      const first = owner.get(key);
      if (first !== undefined) clashes.push([key, first.id, term.id]);
      else owner.set(key, term);
    }
  }
  return clashes;
}
