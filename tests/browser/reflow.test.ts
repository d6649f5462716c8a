import { expect, test } from "vitest";
import { inPairs, useBrowser } from "../helpers/browser/browser.ts";
import { overflowing } from "../helpers/browser/overflowing.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { ANY_SITES, walkedPaths } from "../helpers/site/sites.ts";

const browser = useBrowser();

test.each(ANY_SITES)("at 320 pixels, no page of the %s scrolls sideways", async (name) => {
  const viewport = { width: 320, height: 640 };
  const tabs = await Promise.all([browser.open(name, { viewport }), browser.open(name, { viewport })]);
  const faults: string[] = [];
  await inPairs(walkedPaths(name), async (path, lane) => {
    await tabs[lane]?.visit(path);
    const found = (await tabs[lane]?.page.evaluate(overflowing)) ?? [];
    faults.push(...found.map((element) => `${path}: goes out of 320 pixels: ${element}`));
  });
  expectNoFault(faults);
});

test("a page wider than the window is noticed", async () => {
  const tab = await browser.open("site", { viewport: { width: 320, height: 640 } });
  await tab.visit("/");
  await tab.page.evaluate(() => {
    const wide = document.createElement("hr");
    wide.className = "wide";
    wide.style.width = "400px";
    document.body.append(wide);
  });
  expect(await tab.page.evaluate(overflowing)).toEqual(['<hr class="wide"> ']);
});
