import type { SearchAnswer, SearchHit } from "../../domain/search/answer.ts";
import { indexedForm } from "../../domain/search/query.ts";
import type { SearchRequest } from "../../domain/search/request.ts";
import { openIndex, type PagefindResult } from "./pagefind.ts";

export interface SearchOptions {
  /** Address of the folder of the index, ending in a slash. @example "/pagefind/" */
  index: string;
  /** The present of the visitor, in epoch milliseconds. */
  now: number;
  /** Called with the same answer and the counts, once they are known. */
  later?: ((answer: SearchAnswer) => void) | undefined;
}

/** Results of a page. */
const PAGE = 10;

/**
 * Searches the site.
 *
 * @throws Error when the index does not load
 */
export async function search(request: SearchRequest, options: SearchOptions): Promise<SearchAnswer> {
  const pagefind = await openIndex(options.index);
  const filters = Object.fromEntries(
    Object.entries(request.filters).map(([name, values]) => [name, { any: values }]),
  );
  const sort = request.sort === "relevance" ? {} : { date: "desc" };
  const { results } = await pagefind.search(indexedForm(request.words) || null, { filters, sort });
  const shown = results.slice((request.page - 1) * PAGE, request.page * PAGE);
  const hits = await Promise.all(shown.map(async (result) => hitOf(await result.data())));
  return { total: results.length, hits };
}

function hitOf({ url, excerpt, meta, sub_results }: PagefindResult): SearchHit {
  const headings = sub_results.filter((part) => part.url.includes("#")).slice(0, 3);
  return {
    href: url,
    title: meta.title ?? "",
    excerpt,
    headings: headings.map((part) => ({ href: part.url, title: part.title, excerpt: part.excerpt })),
    meta,
  };
}
