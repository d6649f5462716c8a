import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "./chromium.ts";
import { DEMO_PAGES, type Measured, searchPage, sitePages } from "./measured-pages.ts";
import { type Loaded, readToTheEnd, SLOW_LINE, watchNetwork } from "./network.ts";
import type { SiteName } from "./relevance.ts";
import { printNoBrowser } from "./report.ts";
import { buildSite, ROOT, withServer } from "./sites.ts";

/** What a file is for, by the type that the browser gives it. */
const KINDS = {
  Document: "page",
  Stylesheet: "styles",
  Script: "scripts",
  Font: "polices",
  Image: "images",
} as const;

/** Milliseconds from the start of a visit. */
interface Times {
  /** To the first text or image (first contentful paint). */
  paint: number;
  /** To the end of the last file, before one moves in the page. */
  last: number;
}

/** The figures that the ecodesign statement says: nobody types them. */
const FIGURES = "src/domain/ecodesign/figures.json";

/**
 * Measures first and second visits to a page of each kind in a browser, on a slow line, and prints a table.
 *
 * @param write puts what each page weighs in the file of the figures, with the day
 */
export async function benchPages(keep: boolean, write: boolean): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) return printNoBrowser();
  const pages = await builtPages(keep);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  const rows: Record<string, Record<string, number>> = {};
  try {
    for (const { dir, what, path } of pages) {
      await withServer(dir, async ({ url }) => {
        rows[what] = await visitTwice(browser, url + path);
      });
    }
  } finally {
    await browser.close();
  }
  console.log(
    "\nChromium, 1 280 × 800, cache vide, 1,6 Mbit/s et 150 ms, page lue jusqu’au bout, HTTP/1.1 ;\n" +
      "octets tels qu’ils voyagent, en-têtes compris ; millisecondes ; « à nouveau » : seconde visite.",
  );
  console.table(rows);
  if (!write) return;
  const measures = Object.entries(rows).map(([page, { requêtes: requests, octets: bytes, ...row }]) => {
    return { page, requests, bytes, fonts: row.polices, again: row["à nouveau"] };
  });
  const measuredOn = new Date().toISOString().slice(0, 10);
  writeFileSync(FIGURES, `${JSON.stringify({ measuredOn, pages: measures }, null, 2)}\n`);
}

/** Builds the sites, and gives their pages; the demonstration alone may be left out. */
async function builtPages(keep: boolean): Promise<(Measured & { dir: string })[]> {
  const built = async (name: SiteName) => {
    const dir = join(ROOT, name);
    if (!keep || !existsSync(dir)) await buildSite(name, dir);
    return dir;
  };
  const dir = await built("site");
  try {
    const demo = await built("demo");
    return [
      ...sitePages(dir).map((page) => ({ ...page, dir })),
      ...DEMO_PAGES.map((page) => ({ ...page, dir: demo })),
    ];
  } catch {
    console.log("La démonstration ne suit pas cette configuration : les pages du site sont seules mesurées.");
    return [...sitePages(dir), searchPage(dir)].map((page) => ({ ...page, dir }));
  }
}

async function visitTwice(browser: Browser, address: string): Promise<Record<string, number>> {
  const context = await browser.newContext({
    locale: "fr-FR",
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 800 },
  });
  const visit = async (): Promise<Times & { loaded: readonly Loaded[] }> => {
    const page = await context.newPage();
    const loaded = await watchNetwork(page, SLOW_LINE);
    await page.goto(address, { waitUntil: "networkidle" });
    const last = Math.max(...loaded.map(({ end }) => end));
    const paint = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    );
    await page.evaluate(readToTheEnd);
    await page.close();
    return { loaded, paint, last };
  };
  try {
    const { loaded, paint, last } = await visit();
    const again = await visit();
    const weigh = (files: readonly Loaded[], part: "bytes" | "headers" = "bytes") =>
      files.reduce((sum, file) => sum + file[part], 0);
    const kindOf = ({ type }: Loaded) => KINDS[type as keyof typeof KINDS] ?? "autres";
    return {
      requêtes: loaded.length,
      octets: weigh(loaded),
      "sans polices": weigh(loaded.filter((file) => kindOf(file) !== "polices")),
      "en-têtes": weigh(loaded, "headers"),
      ...Object.fromEntries(
        [...Object.values(KINDS), "autres"].map((kind) => [
          kind,
          weigh(loaded.filter((file) => kindOf(file) === kind)),
        ]),
      ),
      "premier affichage": Math.round(paint),
      "dernier fichier": Math.round(last),
      "à nouveau": weigh(again.loaded),
    };
  } finally {
    await context.close();
  }
}
