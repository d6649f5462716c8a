import { expect, test } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../helpers/browser/browser.ts";
import { secondEngineFaults } from "../helpers/browser/second-engine.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { auditedPaths } from "../helpers/site/sites.ts";

const browser = useBrowser();

const SETTINGS = [
  { theme: "light", viewport: DESKTOP },
  { theme: "dark", viewport: PHONE },
] as const;

test("a second engine finds nothing on the demonstration", async () => {
  const tabs = await Promise.all(SETTINGS.map((setting) => browser.open("demo", setting)));
  const faults: string[] = [];
  // axe reads the contrasts of both themes; what this engine adds needs half of the layouts in each.
  const every = Boolean(process.env.TEST_EVERY_PAGE);
  await Promise.all(
    tabs.map(async ({ page, visit }, lane) => {
      for (const [index, path] of auditedPaths("demo").entries()) {
        if (!every && index % 2 !== lane) continue;
        await visit(path);
        faults.push(...(await secondEngineFaults(page, path)));
      }
    }),
  );
  expectNoFault(faults);
});

test("it finds nothing among the results of a search, nor on a filtered agenda", async () => {
  const { page, visit } = await browser.open("demo");
  await visit("/recherche/?q=programme&type=agenda");
  await page.locator("[data-part=results] > li").first().waitFor();
  expectNoFault(await secondEngineFaults(page, "/recherche/"));
  await visit("/agenda/?participation=a-distance");
  expectNoFault(await secondEngineFaults(page, "/agenda/"));
});

test("two forms of the same name on a page are noticed by the second engine", async () => {
  const { page, visit } = await browser.open("demo");
  await visit("/agenda/");
  await page.evaluate(() => {
    const form = document.querySelector("agenda-filters form");
    if (form) form.after(form.cloneNode(true));
  });
  expect((await secondEngineFaults(page, "/agenda/")).join("\n")).toMatch(
    /aria_form_label_unique|landmark_name_unique/,
  );
});
