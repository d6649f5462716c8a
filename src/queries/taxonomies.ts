import { getCollection } from "astro:content";
import { agendaCategoryAddress, newsCategoryAddress, topicAddress } from "../domain/addresses.ts";
import type { Term } from "../domain/taxonomy/term.ts";

/** A term with the address of its page. */
export interface TermLink extends Term {
  href: string;
}

type TaxonomyName = "newsCategories" | "agendaCategories" | "tags";

const ADDRESS: Record<TaxonomyName, (id: string) => string> = {
  newsCategories: newsCategoryAddress,
  agendaCategories: agendaCategoryAddress,
  tags: topicAddress,
};

/** The terms of a taxonomy, in the order of its file. */
export async function terms(name: TaxonomyName): Promise<TermLink[]> {
  const entries = await getCollection(name);
  return entries.map(({ data }) => ({ ...data, href: ADDRESS[name](data.id) }));
}

/** A series of events, by its identifier. */
export async function seriesOf(id: string | undefined): Promise<Term | undefined> {
  const all = await getCollection("series");
  return all.find((entry) => entry.data.id === id)?.data;
}
