import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bareEngine, type Engine, ourEngine, type Served } from "./engines.ts";
import { benchLarge } from "./large-site.ts";
import { type Prefix, typedWords } from "./prefixes.ts";
import { countReplaced, type Replaced } from "./real-words.ts";
import { type Answered, answersOf, readRelevanceSet, relevanceOf, type SiteName } from "./relevance.ts";
import { inOneLine, printMisses } from "./report.ts";
import { BARE, buildSite, ROOT, SITES, withServer } from "./sites.ts";

const SITE_NAMES = ["site", "demo"] as const;
const FIXTURES = "tests/fixtures/search";

/** The sets of queries, and what was done with them. */
const SETS = [
  { file: "relevance", what: "du réglage" },
  { file: "held-out", what: "écrites après lui, puis réglées à leur tour" },
  { file: "untuned", what: "jamais réglées" },
];

export interface SearchBenchOptions {
  /** Entries of the large site. */
  entries: number;
  /** Takes the sites that the last run built. */
  keep: boolean;
}

/** Measures the search, and Pagefind as it comes beside it, and prints what it finds. */
export async function benchSearch({ entries, keep }: SearchBenchOptions): Promise<void> {
  if (!keep) for (const name of SITE_NAMES) await buildSite(name, join(ROOT, name));
  const [{ ours: tuned = [] } = {}] = await printRelevance();
  await benchLarge(
    tuned.map(({ query }) => query),
    entries,
    keep,
  );
  await printTyping();
}

/** Asks both engines every query of every set, tuned and untuned apart; prints each that ours does not answer first. */
async function printRelevance(): Promise<{ ours: Answered[]; bare: Answered[] }[]> {
  const all: { ours: Answered[]; bare: Answered[] }[] = [];
  for (const { file, what } of SETS) {
    const judged = readRelevanceSet(join(FIXTURES, `${file}.yaml`));
    const ask = (engineOf: (served: Served, name: SiteName) => Engine) =>
      onBothSites((served, name) => answersOf(judged[name], engineOf(served, name)));
    const ours = await ask((served, name) => ourEngine(served, Date.parse(SITES[name].now)));
    const bare = await ask((served) => bareEngine(served, BARE));
    const figures = [bare, ours].map((answers) =>
      inOneLine(relevanceOf(answers.map(({ places }) => places))),
    );
    console.log(`\n${ours.length} requêtes ${what} (${file}.yaml), réponses qui ne viennent pas en tête :`);
    printMisses(ours);
    console.log(`pagefind: ${figures[0]}\nsearch: ${figures[1]}`);
    all.push({ ours, bare });
  }
  return all;
}

/** Types the frequent words of both sites, then asks for words of French, and prints what becomes of them. */
async function printTyping(): Promise<void> {
  const prefixes = await onBothSites<Prefix>((served, name) =>
    typedWords(served, SITES[name].now.slice(0, 10)),
  );
  const share = (which: "kept" | "first") =>
    ((100 * prefixes.filter((prefix) => prefix[which]).length) / prefixes.length)
      .toFixed(1)
      .replace(".", ",");
  console.log(
    `\nÀ la frappe, ${prefixes.length} débuts des mots fréquents : ${share("kept")} % gardent les premiers résultats ` +
      `du mot, ${share("first")} % parmi les dix premiers`,
  );
  const words = readFileSync(join(FIXTURES, "real-words.txt"), "utf8").trim().split("\n");
  const asked = await onBothSites<Replaced>((served, name) =>
    countReplaced(served, words, Date.parse(SITES[name].now)),
  );
  const replaced = asked.filter(({ by }) => by !== undefined);
  console.log(
    `Mots français que le site n’a pas : ${replaced.length} remplacés sur ${asked.length}` +
      replaced.map(({ word, by }) => `, « ${word} » par « ${by} »`).join(""),
  );
}

async function onBothSites<One>(run: (served: Served, name: SiteName) => Promise<One[]>): Promise<One[]> {
  const all: One[] = [];
  for (const name of SITE_NAMES)
    await withServer(join(ROOT, name), async (served) => {
      all.push(...(await run(served, name)));
    });
  return all;
}
