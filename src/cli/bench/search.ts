import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../integrations/files.ts";
import { precompressFolder } from "../../integrations/precompress.ts";
import { indexFolder } from "../../integrations/search-index.ts";
import { createStaticServer } from "../../integrations/static-server.ts";
import { writeCorpus } from "./corpus.ts";
import { bareEngine, type Engine, indexBare, ourEngine } from "./engines.ts";
import { type Judged, placesOf, readRelevanceSet, relevanceOf, type SiteName } from "./relevance.ts";
import { inOneLine, kilobytes, type Places, printMisses, printTransfers } from "./report.ts";
import { counting, median, type Transfer, weightOf } from "./transfer.ts";

const ROOT = ".cache/bench";
const BARE = "pagefind-bare";
const SITES: Record<SiteName, { content: string; now: string }> = {
  site: { content: "src/content", now: "2026-11-22T09:00:00Z" },
  demo: { content: "tests/fixtures/site", now: "2030-05-15T08:00:00Z" },
};
export interface SearchBenchOptions {
  /** File of the relevance set. */
  set: string;
  /** Entries of the large site. */
  entries: number;
  /** Takes the sites that the last run built. */
  keep: boolean;
}

/** Measures the search, and Pagefind as it comes beside it, and prints what it finds. */
export async function benchSearch({ set, entries, keep }: SearchBenchOptions): Promise<void> {
  const judged = readRelevanceSet(set);
  const results = { ours: [] as Places[], bare: [] as Places[] };
  for (const name of ["site", "demo"] as const) {
    const dir = join(ROOT, name);
    if (!keep) await buildSite(name, dir);
    await withServer(dir, async (served) => {
      const now = Date.parse(SITES[name].now);
      results.ours.push(...(await answers(judged[name], ourEngine(served, now))));
      results.bare.push(...(await answers(judged[name], bareEngine(served, BARE))));
    });
  }
  const queries = [...judged.site, ...judged.demo];
  printMisses(queries, results.ours);
  await benchLarge(queries, entries, keep);
  const [ours, bare] = [relevanceOf(results.ours), relevanceOf(results.bare)];
  console.log(`\nPertinence sur ${ours.queries} requêtes (${set}) :`);
  console.log(`pagefind: ${inOneLine(bare)}`);
  console.log(`search: ${inOneLine(ours)}`);
}

async function answers(judged: readonly Judged[], engine: Engine): Promise<Places[]> {
  const all: Places[] = [];
  for (const one of judged) all.push(placesOf(one, await engine(one.query)));
  return all;
}

async function benchLarge(queries: readonly Judged[], entries: number, keep: boolean): Promise<void> {
  const dir = join(ROOT, `${entries}`);
  if (!keep) {
    writeCorpus(dir, [join(ROOT, "site"), join(ROOT, "demo")], entries);
    await indexFolder(dir);
    await indexBare(dir, BARE);
    await precompressFolder(dir);
  }
  const script = engineWeight();
  console.log(`\nSite de ${entries} entrées, première visite (corps des réponses, brotli, sans en-têtes) :`);
  await withServer(dir, async (served) => {
    const ours = ourEngine(served, Date.parse(SITES.demo.now));
    const bare = bareEngine(served, BARE);
    const own = { bytes: script + weightOf(dir, "pagefind/pagefind.js"), requests: 2 };
    const theirs = ["pagefind.js", "pagefind-worker.js"].map((file) => weightOf(dir, `${BARE}/${file}`));
    const fixed = { bytes: theirs.reduce((sum, bytes) => sum + bytes, 0), requests: 2 };
    printTransfers("pagefind", await transfers(dir, queries, bare, fixed), sizeOf(dir, BARE));
    printTransfers("search", await transfers(dir, queries, ours, own), sizeOf(dir, "pagefind"));
    console.log(`  (dont le code de la page de recherche : ${kilobytes(script)})`);
    await printTimes(queries, { pagefind: bare, search: ours });
  });
}

async function transfers(dir: string, queries: readonly Judged[], engine: Engine, fixed: Transfer) {
  const all: (Transfer & { query: string })[] = [];
  for (const { query } of queries) {
    const { bytes, requests } = await counting(dir, () => engine(query));
    all.push({ query, bytes: bytes + fixed.bytes, requests: requests + fixed.requests });
  }
  return all.sort((a, b) => a.bytes - b.bytes);
}

async function printTimes(queries: readonly Judged[], engines: Record<string, Engine>): Promise<void> {
  for (const [name, engine] of Object.entries(engines)) {
    const times: number[] = [];
    for (const { query } of queries.slice(0, 20)) {
      const start = performance.now();
      await engine(query);
      times.push(performance.now() - start);
    }
    console.log(
      `  ${name} : ${Math.round(median(times))} ms de la requête aux résultats, ouverture comprise`,
    );
  }
}

/** What the search page loads of our own code that an article does not. */
function engineWeight(): number {
  const dir = join(ROOT, "demo");
  const scriptsOf = (page: string) =>
    [...readFileSync(join(dir, page), "utf8").matchAll(/<script[^>]*src="(\/_astro\/[^"]+)"/g)].map(
      ([, src = ""]) => src,
    );
  const elsewhere = new Set(scriptsOf("actualites/bilan/index.html"));
  return scriptsOf("recherche/index.html")
    .filter((src) => !elsewhere.has(src))
    .reduce((sum, src) => sum + weightOf(dir, src), 0);
}

async function buildSite(name: SiteName, dir: string): Promise<void> {
  const { content, now } = SITES[name];
  console.log(`Construction de ${content}…`);
  const env = { ...process.env, NODE_ENV: "production", SITE_CONTENT: content, SITE_NOW: now, SITE_OUT: dir };
  rmSync(dir, { recursive: true, force: true });
  const { status, stderr } = spawnSync("node", ["node_modules/astro/bin/astro.mjs", "build"], { env });
  if (status !== 0)
    throw new Error(`La construction de ${content} a échoué :\n${String(stderr).slice(-2000)}`);
  await indexBare(dir, BARE);
}

async function withServer(
  dir: string,
  run: (served: { dir: string; url: string }) => Promise<void>,
): Promise<void> {
  const server = createStaticServer({ dir });
  const port = await server.listen(0);
  try {
    await run({ dir, url: `http://localhost:${port}` });
  } finally {
    await server.close();
  }
}

function sizeOf(dir: string, folder: string): number {
  const files = listFiles(join(dir, folder)).filter((file) => !/\.(br|gz)$/.test(file));
  return files.reduce((sum, file) => sum + weightOf(dir, join(folder, file)), 0);
}
