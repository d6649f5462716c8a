import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SLOW_LINE, watchNetwork } from "../../src/cli/bench/network.ts";
import { PHONE, useBrowser } from "../helpers/browser/browser.ts";
import { layoutShifts } from "../helpers/browser/layout-shifts.ts";

const browser = useBrowser();

/** What a visitor reads of a page in each weight and element of the DSFR. */
const TEXTS = ["h1", "main h2", "main p", "main li", ".fr-btn", ".fr-link", ".fr-header__service-title"];
const LINES = [SLOW_LINE, { ...SLOW_LINE, latency: 50, downloadThroughput: 12_000_000 / 8 }];

/** The families of the letters that the browser drew (DevTools protocol, `CSS.getPlatformFontsForNode`). */
async function familiesOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const families = new Set<string>();
  for (const selector of TEXTS) {
    const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector });
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
      for (const { familyName } of fonts) families.add(familyName);
    }
  }
  return [...families];
}

test.each(["/", "/agenda/journee-numerique-et-territoires/"])(
  "a first visit to %s moves nothing and has letters of one family, on a slow line as on a fast one",
  async (path) => {
    for (const line of LINES) {
      let faults: string[] = [];
      // A busy machine sometimes paints a page that is still being read: not three times.
      for (let visit = 1; visit <= 3; visit += 1) {
        const { page, visit: open, close } = await browser.open("site", { viewport: PHONE });
        await watchNetwork(page, line);
        await open(path);
        const families = await familiesOf(page);
        expect(families, "texts were found").not.toEqual([]);
        faults = await page.evaluate(layoutShifts);
        if (families.length > 1) faults.push(`letters of ${families.join(" beside ")}`);
        await close();
        if (faults.length === 0) break;
      }
      expect(faults, `at ${line.downloadThroughput} bytes a second`).toEqual([]);
    }
  },
);
