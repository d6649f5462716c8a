import { expect, test } from "vitest";
import { type Tab, useBrowser } from "../helpers/browser/browser.ts";
import type { SiteName } from "../helpers/site/sites.ts";

const browser = useBrowser();

/** Bytes on the network, headers of HTTP/1.1 included, and requests of a first visit: measured, with a tenth above. */
const BUDGETS: { what: string; name: SiteName; path: string; bytes: number; requests: number }[] = [
  { what: "the home page", name: "site", path: "/", bytes: 160_000, requests: 23 },
  {
    what: "an article without image",
    name: "site",
    path: "/actualites/retour-sur-la-journee-numerique-et-territoires-les-projets-a-lhonneur/",
    bytes: 164_000,
    requests: 22,
  },
  {
    what: "an article with images",
    name: "demo",
    path: "/actualites/retour-sur-la-journee-2029/",
    bytes: 192_000,
    requests: 30,
  },
  {
    what: "an event",
    name: "site",
    path: "/agenda/journee-numerique-et-territoires/",
    bytes: 162_000,
    requests: 22,
  },
  { what: "a list of 21 news", name: "demo", path: "/actualites/", bytes: 180_000, requests: 24 },
  { what: "the agenda", name: "demo", path: "/agenda/", bytes: 170_000, requests: 25 },
  { what: "a search", name: "demo", path: "/recherche/?q=formation", bytes: 278_000, requests: 42 },
];

async function weigh(
  { page, context, visit }: Tab,
  path: string,
): Promise<{ bytes: number; requests: number }> {
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const sum = { bytes: 0, requests: 0 };
  session.on("Network.requestWillBeSent", () => {
    sum.requests += 1;
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    sum.bytes += encodedDataLength;
  });
  await visit(path);
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await page.waitForLoadState("networkidle");
  return sum;
}

test.each(BUDGETS)(
  "$what weighs $bytes bytes at most, in $requests requests",
  async ({ name, path, ...budget }) => {
    const tab = await browser.open(name);
    const { bytes, requests } = await weigh(tab, path);
    expect(bytes, `${path} weighs ${bytes} bytes`).toBeLessThanOrEqual(budget.bytes);
    expect(bytes, `${path} weighs ${bytes} bytes: lower its budget`).toBeGreaterThan(budget.bytes * 0.75);
    expect(requests, `${path} makes ${requests} requests`).toBeLessThanOrEqual(budget.requests);
  },
);
