/**
 * What one can narrow a search by. The values are identifiers that addresses can hold, never labels; the form
 * of the search page has their labels.
 *
 * | filter | values of an entry |
 * |---|---|
 * | `type` | the `id` of its `SEARCH_TYPES` |
 * | `kind` | of news only: the `id` of its `kindValue` |
 * | `category`, `topic` | identifiers of the taxonomies |
 * | `attendance` | of events: `sur-place`, `a-distance`, or both, as `attendanceLabels` gives them |
 * | `place` | of events: the `id` of the `placeLabel` of the city |
 * | `year` | `2030`: of the publication, or each year of the event |
 * | `month` | `2030-05`: likewise |
 */
export const SEARCH_FILTERS = [
  "type",
  "kind",
  "category",
  "topic",
  "attendance",
  "place",
  "year",
  "month",
] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** The orders of results: by relevance, newest first, or by date of the event. */
export const SEARCH_SORTS = ["relevance", "newest", "event-date"] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** Periods with a name, counted from the present of the visitor. */
export const SEARCH_PERIODS = ["upcoming", "this-month", "past"] as const;
export type SearchPeriod = (typeof SEARCH_PERIODS)[number];

export interface SearchRequest {
  /** What the visitor typed, tidied; empty to see everything that the filters let through. */
  words: string;
  /** The values chosen for each filter: one of them is enough. An absent filter lets everything through. */
  filters: Partial<Record<SearchFilter, readonly string[]>>;
  /** First day, `yyyy-mm-dd`, included. */
  from?: string | undefined;
  /** Last day, `yyyy-mm-dd`, included. */
  to?: string | undefined;
  period?: SearchPeriod | undefined;
  sort: SearchSort;
  /** The words as they are: none is put in the place of a misspelt one. */
  verbatim?: boolean | undefined;
  /** Page of results, from 1. */
  page: number;
}

export const SEARCH_PAGE_SIZE = 10;

/** A search for nothing: the form as it is at first. */
export const EMPTY_REQUEST: SearchRequest = { words: "", filters: {}, sort: "relevance", page: 1 };
