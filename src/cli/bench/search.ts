import { join } from "node:path";
import { bareEngine, type Engine, ourEngine } from "./engines.ts";
import { benchLarge } from "./large-site.ts";
import { type Prefix, typedWords } from "./prefixes.ts";
import { type Judged, placesOf, type Relevance, readRelevanceSet, relevanceOf } from "./relevance.ts";
import { inOneLine, type Places, printMisses } from "./report.ts";
import { BARE, buildSite, ROOT, SITES, withServer } from "./sites.ts";

const SITE_NAMES = ["site", "demo"] as const;

export interface SearchBenchOptions {
  /** File of the relevance set. */
  set: string;
  /** File of a second set, written once the search was tuned on the first. */
  heldOut: string;
  /** Entries of the large site. */
  entries: number;
  /** Takes the sites that the last run built. */
  keep: boolean;
}

/** Measures the search, and Pagefind as it comes beside it, and prints what it finds. */
export async function benchSearch({ set, heldOut, entries, keep }: SearchBenchOptions): Promise<void> {
  if (!keep) for (const name of SITE_NAMES) await buildSite(name, join(ROOT, name));
  const known = await relevanceOn(set);
  const other = await relevanceOn(heldOut);
  await benchLarge(known.queries, entries, keep);
  await printTyping();
  console.log(`\nPertinence sur ${other.queries.length} requêtes écrites après le réglage (${heldOut}) :`);
  console.log(`  pagefind ${inOneLine(other.bare)} ; search ${inOneLine(other.ours)}`);
  console.log(`Pertinence sur ${known.queries.length} requêtes (${set}) :`);
  console.log(`pagefind: ${inOneLine(known.bare)}`);
  console.log(`search: ${inOneLine(known.ours)}`);
}

/** Types the frequent words of both sites, and prints how many of their beginnings keep their results. */
async function printTyping(): Promise<void> {
  const prefixes: Prefix[] = [];
  for (const name of SITE_NAMES) {
    const today = SITES[name].now.slice(0, 10);
    await withServer(join(ROOT, name), async (served) => {
      prefixes.push(...(await typedWords(served, today)));
    });
  }
  const share = (which: "kept" | "first") =>
    ((100 * prefixes.filter((prefix) => prefix[which]).length) / prefixes.length)
      .toFixed(1)
      .replace(".", ",");
  console.log(
    `\nÀ la frappe, ${prefixes.length} débuts des mots fréquents : ${share("kept")} % gardent les premiers résultats ` +
      `du mot, ${share("first")} % parmi les dix premiers`,
  );
}

/** Asks both engines every query of a set, and prints those that ours does not answer first. */
async function relevanceOn(set: string): Promise<{ queries: string[]; ours: Relevance; bare: Relevance }> {
  const judged = readRelevanceSet(set);
  const results = { ours: [] as Places[], bare: [] as Places[] };
  for (const name of SITE_NAMES) {
    const dir = join(ROOT, name);
    await withServer(dir, async (served) => {
      const now = Date.parse(SITES[name].now);
      results.ours.push(...(await answers(judged[name], ourEngine(served, now))));
      results.bare.push(...(await answers(judged[name], bareEngine(served, BARE))));
    });
  }
  const all = [...judged.site, ...judged.demo];
  console.log(`\n${set}, réponses qui ne viennent pas en tête :`);
  printMisses(all, results.ours);
  return {
    queries: all.map(({ query }) => query),
    ours: relevanceOf(results.ours),
    bare: relevanceOf(results.bare),
  };
}

async function answers(judged: readonly Judged[], engine: Engine): Promise<Places[]> {
  const all: Places[] = [];
  for (const one of judged) all.push(placesOf(one, await engine(one.query)));
  return all;
}
