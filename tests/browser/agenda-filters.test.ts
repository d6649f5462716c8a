import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../helpers/browser/browser.ts";

const browser = useBrowser();

async function agenda(path = "/agenda/"): Promise<Page> {
  const tab = await browser.open("demo");
  await tab.visit(path);
  return tab.page;
}

const shown = (page: Page) => page.locator("[data-list=coming] [data-event]:visible").count();
const announced = async (page: Page) =>
  Number.parseInt((await page.locator("[data-part=coming] [data-count]").textContent()) ?? "", 10);

describe("the filters of the agenda", () => {
  test("narrow the list at once, keep the choice in the address and announce the count", async () => {
    const page = await agenda();
    const before = await shown(page);
    await page.getByRole("button", { name: "Filtrer les rendez-vous" }).click();
    await page.getByLabel("Participation", { exact: true }).selectOption("a-distance");
    await expect.poll(() => shown(page)).toBeLessThan(before);
    expect(await announced(page)).toBe(await shown(page));
    expect(new URL(page.url()).search).toBe("?participation=a-distance");
  });

  test("say how many events each choice shows", async () => {
    const page = await agenda();
    const label = await page.locator("#filter-participation option[value=a-distance]").textContent();
    const count = Number(/\((\d+)\)$/.exec(label ?? "")?.[1]);
    const chosen = await agenda("/agenda/?participation=a-distance");
    await expect.poll(() => shown(chosen)).toBe(count);
  });

  test("are read from the address, and reset in one go", async () => {
    const page = await agenda("/agenda/?participation=a-distance&periode=le-mois-prochain");
    const all = await agenda();
    await expect.poll(() => shown(page)).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Tout afficher" }).click();
    const expected = await shown(all);
    await expect.poll(() => shown(page)).toBe(expected);
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
