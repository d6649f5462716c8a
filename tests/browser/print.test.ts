import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../helpers/browser/browser.ts";

const browser = useBrowser();

/** The words that paper would show, as one text. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  // biome-ignore lint/performance/useDomNodeTextContent: what paper shows, not what the page holds
  return page.locator("body").innerText();
}

test("paper has the light theme, and the screen its own again", async () => {
  const { page, visit } = await browser.open("demo", { theme: "dark" });
  await visit("/agenda/assises-de-l-accueil-2030/");
  const themes = await page.evaluate(() =>
    ["beforeprint", "afterprint"].map((event) => {
      dispatchEvent(new Event(event));
      return document.documentElement.getAttribute("data-fr-theme");
    }),
  );
  expect(themes).toEqual(["light", "dark"]);
});

test("an event is printed with its facts and programme, without what one clicks", async () => {
  const { page, visit } = await browser.open("demo");
  await visit("/agenda/assises-de-l-accueil-2030/");
  const words = await printed(page);
  expect(words).toContain("Comment venir");
  expect(words).toContain("Trente ans de guichet");
  expect(words).not.toMatch(/Ajouter à mon calendrier|Partager|À lire aussi|Plan du site|Aller au contenu/);
});

test("the agenda is printed whole, months that are folded included", async () => {
  const { page, visit } = await browser.open("demo");
  await visit("/agenda/");
  const folded = page.locator("details[data-group]:not([open])");
  expect(await folded.count()).toBeGreaterThan(3);
  const words = await printed(page);
  expect(words).not.toMatch(/Filtrer les|S’abonner/);
  const heights = await folded.evaluateAll((months) =>
    months.map((month) =>
      Math.max(...[...month.querySelectorAll("a")].map((link) => link.getBoundingClientRect().height)),
    ),
  );
  expect(heights.filter((height) => height === 0)).toEqual([]);
});

test("paper gives the addresses of links to other sites, and no player that waits for an accord", async () => {
  const { page, visit } = await browser.open("demo");
  await visit("/actualites/retour-d-experience-tous-les-composants/");
  const words = await printed(page);
  expect(words).not.toContain("YouTube est désactivé");
  const after = await page
    .locator('.site-prose a[href="https://mediateurs.exemple.org/bilan"]')
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(after).toBe('" (https://mediateurs.exemple.org/bilan)"');
});
