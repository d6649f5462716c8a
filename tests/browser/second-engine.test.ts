import { expect, test } from "vitest";
import { DESKTOP, inPairs, PHONE, useBrowser } from "../helpers/browser/browser.ts";
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
  const audit = async (path: string, lane: number) => {
    await tabs[lane]?.visit(path);
    if (tabs[lane]) faults.push(...(await secondEngineFaults(tabs[lane].page, path)));
  };
  // axe reads the contrasts of both themes; what this engine adds is the same in both.
  if (!process.env.TEST_EVERY_PAGE) await inPairs(auditedPaths("demo"), audit);
  else
    await Promise.all(
      SETTINGS.map(async (_, lane) => {
        for (const path of auditedPaths("demo")) await audit(path, lane);
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
