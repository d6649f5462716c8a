import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findWords } from "../../client/search/find-words.ts";
import { openSiteIndex } from "../../client/search/site-index.ts";
import { decodeVocabulary } from "../../domain/search/words/suggest.ts";
import { loadEngine } from "../verify/load-engine.ts";
import type { Served } from "./engines.ts";

/** The most frequent words of a site that are looked at, and their fewest letters. */
const WORDS = 25;
const FEWEST = 5;
/** The first results of a word, and the share of them that its beginnings must keep. */
const TOP = 5;
const MOST = 0.6;

/** What becomes of the results of a word while it is being typed. */
export interface Prefix {
  word: string;
  prefix: string;
  /** Most of the first results of the word are among those of its beginning. */
  kept: boolean;
  /** They are among its first ten. */
  first: boolean;
}

/** Types the most frequent words of a site, from three letters on. @param today civil day of the visitor */
export async function typedWords({ dir, url }: Served, today: string): Promise<Prefix[]> {
  const index = await openSiteIndex({ index: `${url}/pagefind/`, engine: await loadEngine() });
  const words = decodeVocabulary(readFileSync(join(dir, "pagefind/words.txt"), "utf8"))
    .filter(({ text }) => text.length >= FEWEST)
    .sort((a, b) => b.pages - a.pages || (a.text < b.text ? -1 : 1))
    .slice(0, WORDS);
  const prefixes: Prefix[] = [];
  for (const { text: word } of words) {
    const top = (await findWords(index, word, today)).ids.slice(0, TOP);
    const isIn = (ids: readonly string[]) => top.filter((id) => ids.includes(id)).length >= MOST * top.length;
    for (let length = 3; length < word.length; length += 1) {
      const prefix = word.slice(0, length);
      const { ids } = await findWords(index, prefix, today, { typing: true });
      prefixes.push({ word, prefix, kept: isIn(ids), first: isIn(ids.slice(0, 10)) });
    }
  }
  return prefixes;
}
