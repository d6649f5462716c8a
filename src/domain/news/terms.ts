import type { NewsKind } from "../../schemas/news.ts";
import { fr, type Words } from "../../strings/fr.ts";
import { newsKindAddress } from "../addresses.ts";
import { labelIn, spellings, type Term } from "../taxonomy/term.ts";
import { fold } from "../text/fold.ts";

/** What a news entry is, in words that lead to its like. */
export interface TermLink {
  label: string;
  /** Language of its label, where it is not that of the page. */
  lang?: string | undefined;
  href: string;
}

/**
 * Its category, then its kind where that says more: an article is what one expects, and a press release of
 * the category « Communiqué de presse » says it once.
 *
 * @example newsTerms(interview).map(({ label }) => label) // => ["Publication", "Entretien"]
 */
export function newsTerms(
  { category, data: { kind } }: { category: Term & { href: string }; data: { kind: NewsKind } },
  { lang, names: words }: Words = fr,
): TermLink[] {
  const { href } = category;
  const names = [fr.names.kinds[kind], fr.names.kindLists[kind]].map(fold);
  const said = kind === "article" || names.some((name) => spellings(category).includes(name));
  return [
    { ...labelIn(category, lang), href },
    ...(said ? [] : [{ label: words.kinds[kind], href: newsKindAddress(kind) }]),
  ];
}
