import type { PageText } from "../../domain/search/index-text.ts";
import { PAGEFIND_WEIGHTS } from "../../domain/search/weights.ts";

/** What this site uses of Pagefind’s browser API (https://pagefind.app/docs/api/). */
export interface Pagefind {
  createInstance(options: object): PagefindIndex;
}

/** Pagefind, which loads its files by the way it is given. */
export type PagefindEngine = (fetch: (address: string) => Promise<Response>) => Pagefind;

export interface PagefindIndex {
  /** `null` finds every page. */
  search(query: string | null): Promise<{ results: PagefindMatch[] }>;
  /** Searches the pages of another index too. */
  mergeIndex(folder: string, options: { language: string }): Promise<void>;
}

export interface PagefindMatch {
  /** Language and hash of the page. @example "fr_1a2b3c4" */
  id: string;
  score: number;
  /** Data of the page that have a word of the query: `title` is one. */
  matchedMetaFields?: string[];
  data(): Promise<PageFragment>;
}

/** What the index keeps of a page, once loaded: see `integrations/search-index/`. */
export interface PageFragment extends PageText {
  raw_url?: string;
  url: string;
  meta: Record<string, string | undefined>;
  /** Its documents, each with the file of the index that has its text. */
  documents?: { title: string; file: string }[];
}

/** Opens the index of a folder, without a worker: its code is as large as what a search loads of the index. */
export function openPagefind(folder: string, pagefind: Pagefind): PagefindIndex {
  return pagefind.createInstance({ basePath: folder, noWorker: true, ranking: PAGEFIND_WEIGHTS });
}
