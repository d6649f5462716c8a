import { expect, inject, test } from "vitest";
import { goneTable } from "../../src/domain/http/redirects.ts";
import { readServedSite } from "../../src/integrations/read-served-site.ts";
import { DESKTOP, inPairs, PHONE, type Tab, useBrowser } from "../helpers/browser/browser.ts";
import { layoutShifts } from "../helpers/browser/layout-shifts.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { ANY_SITES, type SiteName, siteOf, walkedPaths } from "../helpers/site/sites.ts";

const browser = useBrowser();

/**
 * What moves at each visit of a page. A busy machine sometimes paints a page that is still being read, whose
 * parts then make room for those that follow: that does not happen three times.
 */
async function lastingShifts(tab: Tab, path: string): Promise<string[]> {
  let shifts: string[] = [];
  for (let visit = 1; visit <= 3; visit += 1) {
    await tab.visit(path);
    shifts = await tab.page.evaluate(layoutShifts);
    if (shifts.length === 0) break;
  }
  return shifts;
}

/**
 * A tab whose scripts wait for the first paint, as on a slow line; that of the theme comes before it. Its clock says the
 * present of the site in its zone: what a script says anew of the hour, or of years passed, would make room.
 */
async function slowTab(name: SiteName, viewport: typeof PHONE): Promise<Tab> {
  const tab = await browser.open(name, { viewport, timezoneId: siteOf(name).timeZone });
  await tab.page.clock.setFixedTime(inject(name).now);
  let painted = Promise.withResolvers<void>();
  await tab.page.exposeFunction("painted", () => painted.resolve());
  await tab.page.addInitScript(() => {
    new PerformanceObserver(() => (window as never as { painted(): void }).painted()).observe({
      type: "paint",
      buffered: true,
    });
  });
  await tab.page.route(/\/_astro\/(?!theme).*\.js$/, async (route) => {
    await painted.promise;
    await route.continue();
  });
  const { visit } = tab;
  tab.visit = (path) => {
    painted = Promise.withResolvers();
    return visit(path);
  };
  return tab;
}

test.each(ANY_SITES)(
  "pages of the %s load under the policy, without error nor third party, and nothing moves, however late scripts come",
  async (name) => {
    const faults: string[] = [];
    for (const viewport of [PHONE, DESKTOP]) {
      const tabs = await Promise.all([slowTab(name, viewport), slowTab(name, viewport)]);
      await inPairs(walkedPaths(name), async (path, lane) => {
        const shifts = await lastingShifts(tabs[lane] as Tab, path);
        faults.push(...shifts.map((shift) => `${path} at ${viewport.width} pixels: moved by ${shift}`));
      });
      faults.push(...tabs.flatMap((tab) => tab.faults));
      await Promise.all(tabs.map((tab) => tab.close()));
    }
    // The 404 page answers 404, and what is gone 410: Chromium logs both as errors.
    const gone = [...goneTable(readServedSite(inject(name).dir)).keys()];
    const logged = (fault: string) =>
      /^\/404\.html: console: .*status of 404/.test(fault) ||
      gone.some((path) => fault.startsWith(`${path}: console: `) && fault.includes("status of 410"));
    expectNoFault(faults.filter((fault) => !logged(fault)));
  },
);

test("an inline script is refused, and noticed", async () => {
  const tab = await browser.open("site");
  await tab.visit("/");
  await tab.page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'no'";
    document.body.append(script);
  });
  await expect.poll(() => tab.faults.join("\n")).toContain("policy: script-src-elem refused inline");
  expect(await tab.page.title()).not.toBe("no");
});

test("what moves by itself is noticed", async () => {
  const tab = await browser.open("demo", { viewport: PHONE });
  await tab.visit("/");
  await tab.page.evaluate(async () => {
    const box = document.createElement("div");
    box.style.height = "300px";
    document.body.prepend(box);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  await expect.poll(async () => (await tab.page.evaluate(layoutShifts)).length).toBeGreaterThan(0);
});
