import { search } from "../../client/search/engine.ts";
import { loadEngine } from "../verify/load-engine.ts";
import type { Served } from "./engines.ts";

/** What becomes of a word of French that no page has. */
export interface Replaced {
  word: string;
  /** The query that was searched in its place. */
  by: string | undefined;
}

/** Asks for words of French; those that a site has are left out. @param now epoch milliseconds */
export async function countReplaced(
  { url }: Pick<Served, "url">,
  words: readonly string[],
  now: number,
): Promise<Replaced[]> {
  const engine = await loadEngine();
  const all: Replaced[] = [];
  for (const word of words) {
    const request = { words: word, filters: {}, sort: "relevance", page: 1 } as const;
    const {
      missing = [],
      suggestion,
      total,
    } = await search(request, { index: `${url}/pagefind/`, engine, now });
    const by = suggestion ?? (total > 0 ? "?" : undefined);
    if (missing.length > 0) all.push({ word, by });
  }
  return all;
}
