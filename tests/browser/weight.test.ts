import { expect, test } from "vitest";
import { readToTheEnd, watchNetwork } from "../../src/cli/bench/network.ts";
import { type Tab, useBrowser } from "../helpers/browser/browser.ts";
import type { SiteName } from "../helpers/site/sites.ts";

const browser = useBrowser();

/**
 * Bytes on the network besides fonts, headers of HTTP/1.1 included, and requests of a first visit that reads the page to
 * its end: measured, with a tenth above.
 */
const BUDGETS: { what: string; name: SiteName; path: string; bytes: number; requests: number }[] = [
  { what: "the home page", name: "site", path: "/", bytes: 42_000, requests: 14 },
  {
    what: "an article without image",
    name: "site",
    path: "/actualites/retour-sur-la-journee-numerique-et-territoires-les-projets-a-lhonneur/",
    bytes: 45_000,
    requests: 12,
  },
  {
    what: "an article with images",
    name: "demo",
    path: "/actualites/retour-sur-la-journee-2029/",
    bytes: 71_000,
    requests: 20,
  },
  {
    what: "an event",
    name: "site",
    path: "/agenda/journee-numerique-et-territoires/",
    bytes: 44_000,
    requests: 13,
  },
  { what: "a list of 21 news", name: "demo", path: "/actualites/", bytes: 70_000, requests: 23 },
  { what: "the agenda", name: "demo", path: "/agenda/", bytes: 50_000, requests: 12 },
  { what: "a search", name: "demo", path: "/recherche/?q=formation", bytes: 149_000, requests: 28 },
];
/** Bytes and requests of a visit to a page that one came to before; a search asks its index whether it is the same. */
const REPEATED = { bytes: 2_000, requests: 5 };

async function weigh({ page, visit }: Tab, path: string): Promise<{ bytes: number; requests: number }> {
  const loaded = await watchNetwork(page);
  await visit(path);
  await page.waitForLoadState("networkidle");
  await page.evaluate(readToTheEnd);
  const others = loaded.filter(({ type }) => type !== "Font");
  return { bytes: others.reduce((sum, { bytes }) => sum + bytes, 0), requests: loaded.length };
}

test.each(BUDGETS)(
  "$what weighs $bytes bytes at most, in $requests requests, and next to nothing the second time",
  async ({ name, path, ...budget }) => {
    const tab = await browser.open(name);
    const { bytes, requests } = await weigh(tab, path);
    expect(bytes, `${path} weighs ${bytes} bytes`).toBeLessThanOrEqual(budget.bytes);
    expect(bytes, `${path} weighs ${bytes} bytes: lower its budget`).toBeGreaterThan(budget.bytes * 0.75);
    expect(requests, `${path} makes ${requests} requests`).toBeLessThanOrEqual(budget.requests);
    await tab.page.goto("about:blank");
    const again = await weigh(tab, path);
    expect(again.bytes, `again, ${path} weighs ${again.bytes} bytes`).toBeLessThanOrEqual(REPEATED.bytes);
    expect(again.requests, `again, ${path} makes ${again.requests} requests`).toBeLessThanOrEqual(
      REPEATED.requests,
    );
  },
);

/** Requests of a first visit to the results of a search, fonts included, before one scrolls. */
const MOST_REQUESTS = 20;

test.each(["formation", "accessibilité numérique", "journée exemple"])(
  "the first results for « %s » come in 20 requests at most; the others wait for who reads on",
  async (words) => {
    const tab = await browser.open("demo");
    const loaded = await watchNetwork(tab.page);
    await tab.visit(`/recherche/?${new URLSearchParams({ q: words })}`);
    await tab.page.locator("site-search [data-part=results] > li").first().waitFor();
    await tab.page.waitForLoadState("networkidle");
    const first = loaded.length;
    expect(first, loaded.map(({ path }) => path).join("\n")).toBeLessThanOrEqual(MOST_REQUESTS);
    await tab.page.evaluate(readToTheEnd);
    await expect.poll(() => loaded.length).toBeGreaterThan(first);
  },
);
