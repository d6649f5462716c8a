import type { SearchFilter } from "./request/request.ts";

export interface SearchHit {
  /** Path of the page, without a fragment. */
  href: string;
  title: string;
  /** Text around the matches: `<mark>` elements and escaped characters, nothing else. */
  excerpt: string;
  /** Where the excerpt is of a document of the page: which, and its page where it has several. */
  document?: { title: string; page?: number | undefined } | undefined;
  /** The headings of the page under which the words are, best first; at most three. */
  headings: { href: string; title: string; excerpt: string }[];
  /**
   * What the index keeps to show a result: `kind` (label), `date` (as one reads it), `category` (label), `lang`
   * when it is not `fr`, `place`, `image`; of an event, its moments too, under the names that `readMoments`
   * reads: `status`, `start`, `end`, `day`, `dayOnly`, `registration`, `opens`, `closes`.
   */
  meta: Record<string, string | undefined>;
}

export interface SearchAnswer {
  /** Results of all pages together. */
  total: number;
  /** The results of the page asked for. */
  hits: SearchHit[];
  /**
   * For each filter, how many results each value has: those the other filters and the words let through.
   * Absent while they are not known.
   */
  counts?: Partial<Record<SearchFilter, Record<string, number>>> | undefined;
  /** The words of the query that no page has, as they were typed. */
  missing?: readonly string[] | undefined;
  /** The query that the results answer, when words the site knows stand in it for missing ones. */
  suggestion?: string | undefined;
  /** Queries to try instead: those with a word of the site in place of a real one that no page has. */
  near?: readonly string[] | undefined;
  /** Where nothing is found: the themes nearest to what was asked, or those that say most. */
  topics?: readonly string[] | undefined;
}
