import type { NewsKind } from "../../schemas/news.ts";
import { NEWS_KIND_LIST_NAMES, NEWS_KIND_NAMES } from "../../strings/fr/names.ts";
import { newsKindAddress } from "../addresses.ts";
import { spellings, type Term } from "../taxonomy/term.ts";
import { fold } from "../text/fold.ts";

/** What a news entry is, in words that lead to its like. */
export interface TermLink {
  label: string;
  href: string;
}

/**
 * Its category, then its kind where that says more: an article is what one expects, and a press release of
 * the category « Communiqué de presse » says it once.
 *
 * @example newsTerms(interview).map(({ label }) => label) // => ["Publication", "Entretien"]
 */
export function newsTerms({
  category,
  data: { kind },
}: {
  category: Term & TermLink;
  data: { kind: NewsKind };
}): TermLink[] {
  const { label, href } = category;
  const names = [NEWS_KIND_NAMES[kind], NEWS_KIND_LIST_NAMES[kind]].map(fold);
  const said = kind === "article" || names.some((name) => spellings(category).includes(name));
  return [{ label, href }, ...(said ? [] : [{ label: NEWS_KIND_NAMES[kind], href: newsKindAddress(kind) }])];
}
