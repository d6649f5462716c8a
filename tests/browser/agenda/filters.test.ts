import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PHONE, useBrowser } from "../../helpers/browser/browser.ts";

const browser = useBrowser();

async function agenda(path = "/agenda/"): Promise<Page> {
  const tab = await browser.open("demo");
  await tab.visit(path);
  return tab.page;
}

const shown = (page: Page) => page.locator("[data-list=coming] [data-event]:visible").count();
/** Those of folded months too. */
const total = (page: Page) =>
  page
    .locator("[data-list=coming] [data-event]:not([data-filtered-out])")
    .evaluateAll((lines) => new Set(lines.map((line) => line.dataset.of ?? line)).size);
/** The label of a box or of a radio button, which one clicks. */
const label = (page: Page, words: string) =>
  page.locator("agenda-filters label", { hasText: new RegExp(`^\\s*${words}`) });
const announced = async (page: Page) =>
  Number.parseInt((await page.locator("[data-part=coming] [data-count]").textContent()) ?? "", 10);

describe("the filters of the agenda", () => {
  test("stand beside the list, narrow it at once, keep the choice in the address and announce the count", async () => {
    const page = await agenda();
    const before = await shown(page);
    await label(page, "À distance").click();
    await expect.poll(() => shown(page)).toBeLessThan(before);
    expect(await announced(page)).toBe(await total(page));
    expect(new URL(page.url()).search).toBe("?participation=a-distance");
  });

  test("are said by the title of the page, and no longer once they are let go", async () => {
    const page = await agenda();
    const own = await page.title();
    await label(page, "À distance").click();
    await expect.poll(() => page.title()).toBe(`À distance - ${own}`);
    await label(page, "Ce mois-ci").click();
    await expect.poll(() => page.title()).toBe(`À distance - Ce mois-ci - ${own}`);
    await page.getByRole("button", { name: "Tout afficher" }).click();
    await expect.poll(() => page.title()).toBe(own);
  });

  test("say how many events each choice shows", async () => {
    const page = await agenda();
    const counts = new Map<string, number>();
    for (const words of ["À distance", "Ce week-end", "Ce mois-ci", "Gratuit", "Inscription ouverte"]) {
      const text = (await label(page, words).textContent()) ?? "";
      counts.set(words, Number(/\((\d+)\)$/.exec(text.trim())?.[1]));
    }
    for (const [words, search] of [
      ["À distance", "participation=a-distance"],
      ["Ce week-end", "periode=ce-week-end"],
      ["Ce mois-ci", "periode=ce-mois-ci"],
      ["Gratuit", "tarif=gratuit"],
      ["Inscription ouverte", "inscription=ouverte"],
    ] as const) {
      expect(await total(await agenda(`/agenda/?${search}`)), words).toBe(counts.get(words));
    }
  });

  test("are told above the list, each with what takes it off, and one alone leads to its calendar", async () => {
    const page = await agenda("/agenda/?lieu=villexemple&participation=a-distance");
    const choices = page.locator("filter-choices");
    expect(await choices.getByRole("listitem").allTextContents()).toEqual(["À distance", "Villexemple"]);
    expect(await choices.getByRole("link").count()).toBe(0);
    await choices.getByRole("button", { name: "Retirer le filtre À distance" }).click();
    expect(new URL(page.url()).search).toBe("?lieu=villexemple");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Villexemple");
    await choices.getByRole("link", { name: "S’abonner à ces rendez-vous" }).click();
    await page.waitForURL("**/agenda/lieu/villexemple/#subscribe");
    const webcal = page.locator("#subscribe a[href^='webcal:']");
    expect(await webcal.getAttribute("href")).toMatch(/\/agenda\/lieu\/villexemple\.ics$/);
  });

  test("fold under a button on a phone, which says how many are chosen", async () => {
    const tab = await browser.open("demo", { viewport: PHONE });
    await tab.visit("/agenda/");
    expect(await label(tab.page, "Gratuit").isVisible()).toBe(false);
    await tab.page.getByRole("button", { name: "Filtrer les rendez-vous" }).click();
    await label(tab.page, "Gratuit").click();
    await tab.page.getByRole("button", { name: "Voir les rendez-vous" }).click();
    expect(await label(tab.page, "Gratuit").isVisible()).toBe(false);
    expect(await tab.page.getByRole("button", { name: "Filtrer les rendez-vous (1)" }).isVisible()).toBe(
      true,
    );
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe("coming");
  });

  test("are read from the address, and reset in one go", async () => {
    const page = await agenda("/agenda/?participation=a-distance&periode=le-mois-prochain");
    const all = await agenda();
    await expect.poll(() => shown(page)).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Tout afficher" }).click();
    const expected = await total(all);
    await expect.poll(() => total(page)).toBe(expected);
    expect(new URL(page.url()).search).toBe("");
  });

  test("hide the months that they empty", async () => {
    const page = await agenda("/agenda/?du=2030-06-01&au=2030-06-30");
    await expect.poll(() => page.locator("[data-group]:visible").count()).toBeGreaterThan(0);
    const events = await page
      .locator("[data-list=coming] [data-event]:visible time")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
    expect(events.every((start) => start < "2030-07")).toBe(true);
  });

  test("say that nothing answers rather than show an empty page", async () => {
    const page = await agenda("/agenda/?du=2039-01-01");
    await page.getByText("Aucun rendez-vous ne répond à ces choix.").waitFor();
    expect(await shown(page)).toBe(0);
  });

  test("filter nothing when the address cannot be read", async () => {
    const all = await shown(await agenda());
    const page = await agenda("/agenda/?periode=jamais&du=31/12/2030&x=<b>");
    await expect.poll(() => shown(page)).toBe(all);
  });

  test("without JavaScript, are links to the page of each choice", async () => {
    const tab = await browser.open("demo", { javaScriptEnabled: false });
    await tab.visit("/agenda/");
    expect(await tab.page.locator("form[action='/agenda/'], agenda-filters form").count()).toBe(0);
    for (const [group, path] of [
      ["Par participation", "/agenda/participation/a-distance/"],
      ["Par mois", "/agenda/calendrier/2030-06/"],
    ] as const) {
      await tab.page
        .getByRole("navigation", { name: "Choisir les rendez-vous" })
        .getByRole("link", { name: group })
        .click();
      const choices = tab.page.getByRole("navigation", { name: group, exact: true });
      expect(await choices.locator(`a[href="${path}"]`).isVisible()).toBe(true);
    }
  });
});
