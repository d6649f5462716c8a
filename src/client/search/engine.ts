import { underPath } from "../../domain/http/under-path.ts";
import type { SearchAnswer, SearchHit } from "../../domain/search/answer.ts";
import { excerptOf, headingsOf } from "../../domain/search/excerpt.ts";
import { countsOf, inOrder, narrow } from "../../domain/search/narrow.ts";
import { markedBy, type Part } from "../../domain/search/query.ts";
import { EMPTY_REQUEST, SEARCH_PAGE_SIZE, type SearchRequest } from "../../domain/search/request/request.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { findInDocuments } from "./find-in-documents.ts";
import { findWords } from "./find-words.ts";
import { type IndexSource, openSiteIndex, type SiteIndex } from "./site-index.ts";

export interface SearchOptions extends IndexSource {
  /** The present of the visitor, in epoch milliseconds. */
  now: number;
  /** The last word of the request is being typed: it may be the beginning of another. */
  typing?: boolean | undefined;
}

/** Results that a window shows without scrolling: they come before the others. */
const IN_SIGHT = 3;
const MOST_TOPICS = 3;

/** An answer with its first results, and the way to the others of the page. */
export interface FirstAnswer {
  answer: SearchAnswer;
  others: () => Promise<SearchHit[]>;
}

/**
 * Searches the site: its pages in French, and those in other languages where there is no word or little is found.
 *
 * @throws Error when the index does not load
 */
export async function searchFirst(request: SearchRequest, options: SearchOptions): Promise<FirstAnswer> {
  const index = await openSiteIndex(options);
  const today = dayOf(options.now);
  const { ids, parts, missing, suggestion, near } = await findWords(index, request.words, today, {
    typing: options.typing,
    verbatim: request.verbatim,
  });
  const { records } = index;
  const sort = request.sort === "relevance" && parts.length === 0 ? "newest" : request.sort;
  const kept = inOrder(narrow(ids, records, request, today), records, sort, today);
  const shown = kept.slice((request.page - 1) * SEARCH_PAGE_SIZE, request.page * SEARCH_PAGE_SIZE);
  const hitsOf = async (some: readonly string[]) =>
    (await Promise.all(some.map((id) => hitOf(index, id, parts)))).filter((hit) => hit !== undefined);
  const [hits, topics] = await Promise.all([
    hitsOf(shown.slice(0, IN_SIGHT)),
    ids.length > 0 ? [] : topicsAround(index, near, today),
  ]);
  const counts = countsOf(ids, records, request, today);
  return {
    answer: { total: kept.length, hits, counts, missing, suggestion, near, topics },
    others: () => hitsOf(shown.slice(IN_SIGHT)),
  };
}

/** The same, with all the results of the page. */
export async function search(request: SearchRequest, options: SearchOptions): Promise<SearchAnswer> {
  const { answer, others } = await searchFirst(request, options);
  return { ...answer, hits: [...answer.hits, ...(await others())] };
}

/** The themes of what a query near to one that finds nothing finds, or of everything; those with most pages first. */
async function topicsAround(index: SiteIndex, [near]: readonly string[], today: CalendarDate) {
  const ids = near ? (await findWords(index, near, today)).ids : [...index.records.keys()];
  const { topic = {} } = countsOf(ids, index.records, EMPTY_REQUEST, today);
  return Object.keys(topic)
    .sort((a, b) => (topic[b] ?? 0) - (topic[a] ?? 0))
    .slice(0, MOST_TOPICS);
}

async function hitOf(index: SiteIndex, id: string, parts: readonly Part[]): Promise<SearchHit | undefined> {
  const page = await index.page(id)?.data();
  if (!page) return undefined;
  const { meta, raw_url } = page;
  const href = raw_url === undefined ? page.url : underPath(raw_url, index.base);
  const lang = meta.lang ?? "fr";
  const marks = markedBy(parts);
  const text = { content: page.content, anchors: page.anchors };
  const inDocument = page.documents && (await findInDocuments(index, page, parts));
  return {
    href,
    title: meta.title ?? "",
    excerpt: excerptOf(inDocument ?? text, lang, marks),
    document: inDocument?.document,
    headings: parts.length > 0 ? headingsOf(text, href, lang, marks) : [],
    meta,
  };
}

/** The civil day of the visitor. */
function dayOf(now: number): CalendarDate {
  const local = new Date(now - new Date(now).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10) as CalendarDate;
}
