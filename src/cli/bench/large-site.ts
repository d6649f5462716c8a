import { join } from "node:path";
import { listFiles } from "../../integrations/files.ts";
import { precompressFolder } from "../../integrations/precompress.ts";
import { benchInBrowser } from "./browser.ts";
import { bareEngine, type Engine, ourEngine } from "./engines.ts";
import { writeEntries } from "./entries.ts";
import { scriptsBeyond } from "./page-scripts.ts";
import { kilobytes, printTransfers } from "./report.ts";
import { BARE, buildFrom, ROOT, SITES, withServer } from "./sites.ts";
import { counting, median, type Transfer, weightOf } from "./transfer.ts";

const SEARCH_PAGE = "recherche/index.html";
/** A page that searches nothing: what it loads is not for the search. */
const LIST = "actualites/index.html";

/** Measures a site of many entries, on a first visit, and prints what it finds. */
export async function benchLarge(queries: readonly string[], entries: number, keep: boolean): Promise<void> {
  const dir = join(ROOT, `${entries}`);
  if (!keep) {
    const content = join(ROOT, `content-${entries}`);
    writeEntries(content, entries);
    await buildFrom({ content, now: SITES.demo.now }, dir);
    await precompressFolder(join(dir, BARE));
  }
  console.log(`\nSite de ${entries} entrées, première visite (corps des réponses, brotli, sans en-têtes) :`);
  await withServer(dir, async (served) => {
    const ours = ourEngine(served, Date.parse(SITES.demo.now));
    const bare = bareEngine(served, BARE);
    const theirs = ["pagefind.js", "pagefind-worker.js"].map((file) => weightOf(dir, `${BARE}/${file}`));
    const fixed = { bytes: theirs.reduce((sum, bytes) => sum + bytes, 0), requests: 2 };
    const code = scriptsBeyond(dir, SEARCH_PAGE, LIST);
    const own = { bytes: weigh(dir, code), requests: code.length };
    printTransfers("pagefind", await transfers(dir, queries, bare, fixed), sizeOf(dir, BARE));
    printTransfers("search", await transfers(dir, queries, ours, own), sizeOf(dir, "pagefind"));
    console.log(`  (dont le code de la page de recherche : ${kilobytes(weigh(dir, code))})`);
    await printTimes(queries, { pagefind: bare, search: ours });
    await benchInBrowser(served.url, queries);
  });
}

async function transfers(dir: string, queries: readonly string[], engine: Engine, fixed: Transfer) {
  const all: (Transfer & { query: string })[] = [];
  for (const query of queries) {
    const { bytes, requests } = await counting(dir, () => engine(query));
    all.push({ query, bytes: bytes + fixed.bytes, requests: requests + fixed.requests });
  }
  return all.sort((a, b) => a.bytes - b.bytes);
}

async function printTimes(queries: readonly string[], engines: Record<string, Engine>): Promise<void> {
  for (const [name, engine] of Object.entries(engines)) {
    const times: number[] = [];
    for (const query of queries.slice(0, 20)) {
      const start = performance.now();
      await engine(query);
      times.push(performance.now() - start);
    }
    console.log(
      `  ${name} : ${Math.round(median(times))} ms de la requête aux résultats, ouverture comprise`,
    );
  }
}

function sizeOf(dir: string, folder: string): number {
  const files = listFiles(join(dir, folder)).filter((file) => !/\.(br|gz)$/.test(file));
  return weigh(
    dir,
    files.map((file) => join(folder, file)),
  );
}

function weigh(dir: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + weightOf(dir, file), 0);
}
