import type { Browser, Page } from "playwright-core";
import { type Loaded, SLOW_LINE, watchNetwork } from "./network.ts";
import type { Transfer } from "./transfer.ts";

const FIRST_CARD = "site-search [data-part=results] > li";
const ENDED = "site-search [data-part=answer][aria-busy=false]";
/** A page that searches nothing: what it loads is not for the search. */
const LIST = "/actualites/";

/** A first visit to the search page, until it shows its first result: bytes as they travel, headers included. */
export interface Visit extends Transfer {
  /** What another page does not load: the scripts of the search and the index. */
  search: Transfer;
  /** Milliseconds from the start of the visit to the first result. */
  shown: number;
}

/** Opens the results of a query in a browser that never came, on a slow line. */
export async function visitResults(
  browser: Browser,
  url: string,
  query: string,
  common: ReadonlySet<string>,
): Promise<Visit> {
  const { loaded, shown } = await coldVisit(
    browser,
    `${url}/recherche/?${new URLSearchParams({ q: query })}`,
    {
      slow: true,
      until: FIRST_CARD,
    },
  );
  const own = loaded.filter(({ path }) => isForSearch(path) && !common.has(path));
  return { ...totalOf(loaded), search: totalOf(own), shown };
}

/** The paths that any page loads. */
export async function commonPaths(browser: Browser, url: string): Promise<Set<string>> {
  const { loaded } = await coldVisit(browser, url + LIST, { slow: false, until: "main" });
  return new Set(loaded.map(({ path }) => path));
}

/** Milliseconds from a key to the results that answer it, for the last letter of each query, the index warm. */
export async function timesFromKey(
  browser: Browser,
  url: string,
  queries: readonly string[],
): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${url}/recherche/`, { waitUntil: "load" });
  const times: number[] = [];
  for (const query of queries) {
    await page.goto(`${url}/recherche/?${new URLSearchParams({ q: query })}`, { waitUntil: "load" });
    await page.locator(ENDED).waitFor();
    const field = page.locator("site-search input[type=search]");
    await field.press("End");
    await field.press("Backspace");
    await page.waitForTimeout(600);
    await page.locator(ENDED).waitFor();
    const time = timeToResults(page);
    await field.press(query.at(-1) ?? "e");
    times.push(await time);
  }
  await page.close();
  return times;
}

/** From the next key to the end of the search that it starts, and to the image of it. */
function timeToResults(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const answer = document.querySelector("site-search [data-part=answer]") as Element;
        const atKey = () => {
          const start = performance.now();
          const seen = new MutationObserver(() => {
            if (answer.ariaBusy !== "false") return;
            seen.disconnect();
            requestAnimationFrame(() => done(performance.now() - start));
          });
          seen.observe(answer, { attributeFilter: ["aria-busy"] });
        };
        addEventListener("keydown", atKey, { once: true, capture: true });
      }),
  );
}

async function coldVisit(
  browser: Browser,
  address: string,
  { slow, until }: { slow: boolean; until: string },
): Promise<{ loaded: Loaded[]; shown: number }> {
  const context = await browser.newContext({ locale: "fr-FR" });
  try {
    const page = await context.newPage();
    const loaded = await watchNetwork(page, slow ? SLOW_LINE : undefined);
    await page.addInitScript(noteWhenThere, until);
    await page.goto(address, { waitUntil: slow ? "commit" : "load" });
    await page.locator(until).first().waitFor();
    const shown = await page.evaluate(() => (window as Window & { there?: number }).there ?? 0);
    return { loaded: loaded.filter(({ end }) => end <= shown || !slow), shown };
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes when an element is there. */
function noteWhenThere(selector: string): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    seen.disconnect();
    Object.assign(window, { there: performance.now() });
  });
  seen.observe(document, { childList: true, subtree: true });
}

function isForSearch(path: string): boolean {
  return path.startsWith("/pagefind/") || path.endsWith(".js");
}

function totalOf(loaded: readonly Loaded[]): Transfer {
  return { bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0), requests: loaded.length };
}
