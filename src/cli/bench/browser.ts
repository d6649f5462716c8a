import { chromium } from "playwright-core";
import { commonPaths, timesFromKey, type Visit, visitResults } from "./browser-visits.ts";
import { CHROMIUM_ARGS, findChromium } from "./chromium.ts";
import { printBrowser, printNoBrowser } from "./report.ts";

/** One query of the set in so many: each is a whole visit on a slow line. */
const ONE_IN = 7;
/** Milliseconds after which no other visit starts. */
const LONGEST = 60_000;
const KEYS = 6;

/** Measures first visits to the search page in a browser, on a slow line, and prints what it finds. */
export async function benchInBrowser(url: string, queries: readonly string[]): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) return printNoBrowser();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const sample = queries.filter((_, index) => index % ONE_IN === 0);
    const common = await commonPaths(browser, url);
    const start = performance.now();
    const visits: (Visit & { query: string })[] = [];
    for (const query of sample) {
      if (performance.now() - start > LONGEST) break;
      visits.push({ query, ...(await visitResults(browser, url, query, common)) });
    }
    printBrowser(visits, await timesFromKey(browser, url, sample.slice(0, KEYS)));
  } finally {
    await browser.close();
  }
}
