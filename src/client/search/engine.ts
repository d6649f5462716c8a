import type { SearchAnswer, SearchHit } from "../../domain/search/answer.ts";
import { excerptOf, headingsOf } from "../../domain/search/excerpt.ts";
import { countsOf, inOrder, narrow } from "../../domain/search/narrow.ts";
import { markedBy, type Part } from "../../domain/search/query.ts";
import { SEARCH_PAGE_SIZE, type SearchRequest } from "../../domain/search/request/request.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { findWords } from "./find-words.ts";
import { type IndexSource, openSiteIndex, type SiteIndex } from "./site-index.ts";

export interface SearchOptions extends IndexSource {
  /** The present of the visitor, in epoch milliseconds. */
  now: number;
  /** The last word of the request is being typed: it may be the beginning of another. */
  typing?: boolean | undefined;
  /** Gets the answer as soon as its first results are there, before the others of the page. */
  early?: ((answer: SearchAnswer) => void) | undefined;
}

/** Results that a window shows without scrolling: they come before the others. */
const IN_SIGHT = 3;

/**
 * Searches the site: its pages in French, and those in other languages where there is no word or little is found.
 *
 * @throws Error when the index does not load
 */
export async function search(request: SearchRequest, options: SearchOptions): Promise<SearchAnswer> {
  const index = await openSiteIndex(options);
  const today = dayOf(options.now);
  const { ids, parts, missing, suggestion } = await findWords(index, request.words, today, options.typing);
  const { records } = index;
  const sort = request.sort === "relevance" && parts.length === 0 ? "newest" : request.sort;
  const kept = inOrder(narrow(ids, records, request, today), records, sort, today);
  const shown = kept.slice((request.page - 1) * SEARCH_PAGE_SIZE, request.page * SEARCH_PAGE_SIZE);
  const answer = { total: kept.length, counts: countsOf(ids, records, request, today), missing, suggestion };
  const hitsOf = async (some: readonly string[]) =>
    (await Promise.all(some.map((id) => hitOf(index, id, parts)))).filter((hit) => hit !== undefined);
  const first = await hitsOf(shown.slice(0, IN_SIGHT));
  options.early?.({ ...answer, hits: first });
  return { ...answer, hits: [...first, ...(await hitsOf(shown.slice(IN_SIGHT)))] };
}

async function hitOf(index: SiteIndex, id: string, parts: readonly Part[]): Promise<SearchHit | undefined> {
  const page = await index.page(id)?.data();
  if (!page) return undefined;
  const { meta, raw_url: href = page.url } = page;
  const lang = meta.lang ?? "fr";
  const marks = markedBy(parts);
  const text = { content: page.content, anchors: page.anchors };
  return {
    href,
    title: meta.title ?? "",
    excerpt: excerptOf(text, lang, marks),
    headings: parts.length > 0 ? headingsOf(text, href, lang, marks) : [],
    meta,
  };
}

/** The civil day of the visitor. */
function dayOf(now: number): CalendarDate {
  const local = new Date(now - new Date(now).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10) as CalendarDate;
}
