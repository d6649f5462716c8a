import { expect, test } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../helpers/browser.ts";
import { expectNoFault } from "../helpers/faults.ts";
import { layoutShifts } from "../helpers/layout-shifts.ts";
import { fullPages, SITES } from "../helpers/sites.ts";

const browser = useBrowser();

test.each(SITES)(
  "every page of the %s loads under the policy, without error nor third party, and nothing moves by itself",
  async (name) => {
    const faults: string[] = [];
    const walk = async (viewport: typeof PHONE) => {
      const tab = await browser.open(name, { viewport });
      for (const { path } of fullPages(name)) {
        await tab.visit(path);
        const shifts = await tab.page.evaluate(layoutShifts);
        faults.push(...shifts.map((shift) => `${path} at ${viewport.width} pixels: moved by ${shift}`));
      }
      faults.push(...tab.faults);
    };
    await Promise.all([walk(PHONE), walk(DESKTOP)]);
    // Asked by its own name, the 404 page answers 404: Chromium logs it as an error.
    expectNoFault(faults.filter((fault) => !/^\/404\.html: console: .*status of 404/.test(fault)));
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
