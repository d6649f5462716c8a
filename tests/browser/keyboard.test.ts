import { describe, expect, test } from "vitest";
import { PHONE, type Tab, useBrowser } from "../helpers/browser/browser.ts";
import { siteOf } from "../helpers/site/sites.ts";

const browser = useBrowser();

const ARTICLE = "/actualites/retour-sur-la-journee-numerique-et-territoires-les-projets-a-lhonneur/";

/** What has the focus: its words, or its label. */
const focused = ({ page }: Tab) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent?.trim() ?? element.name;
    return element?.textContent?.trim().replaceAll(/\s+/g, " ") ?? "";
  });

/** Presses Tab until an element with these words has the focus; gives what had it on the way. */
async function tabTo(tab: Tab, words: string, selector = "*"): Promise<string[]> {
  const seen: string[] = [];
  for (let step = 0; step < 30; step++) {
    await tab.page.keyboard.press("Tab");
    const now = await focused(tab);
    seen.push(now);
    if (
      now === words &&
      (await tab.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
    ) {
      return seen;
    }
  }
  throw new Error(`“${words}” never gets the focus. What does: ${seen.join(" | ")}`);
}

const openDialog = ({ page }: Tab) => page.locator("#fr-theme-modal.fr-modal--opened");

describe("with the keyboard alone, on a desktop", () => {
  test.each([
    ["site", ARTICLE],
    ["prefecture", "/agenda/exemple-evenement/"],
  ] as const)(
    "on the %s, the first stop is the skip link, which shows and leads to the content",
    async (name, path) => {
      const tab = await browser.open(name);
      await tab.visit(path);
      await tab.page.keyboard.press("Tab");
      expect(await focused(tab)).toBe("Contenu");
      const box = await tab.page.locator(".fr-skiplinks a").first().boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.height).toBeGreaterThan(10);
      await tab.page.keyboard.press("Enter");
      expect(new URL(tab.page.url()).hash).toBe("#content");
      await tab.page.keyboard.press("Tab");
      const inMain = await tab.page.evaluate(
        () => document.activeElement?.closest("main, .fr-breadcrumb") !== null,
      );
      expect(inMain, "after the skip link, the focus must be in the content").toBe(true);
    },
  );

  test.each(["site", "prefecture"] as const)(
    "one goes through the header of the %s in the order it is read: home, settings, search, menu",
    async (name) => {
      const { name: title, navigation } = siteOf(name);
      const menu = navigation.map(({ label }) => label);
      const tab = await browser.open(name);
      await tab.visit("/");
      const seen = await tabTo(tab, menu.at(-1) ?? "");
      expect(seen.slice(4)).toEqual([title, "Paramètres d’affichage", "Rechercher", "Rechercher", ...menu]);
    },
  );

  test("the display settings open with Enter, close with Escape from a radio, and give the focus back", async () => {
    const tab = await browser.open("site");
    await tab.visit("/");
    await tabTo(tab, "Paramètres d’affichage");
    await tab.page.keyboard.press("Enter");
    await openDialog(tab).waitFor();
    const inside = () => tab.page.evaluate(() => document.activeElement?.closest("#fr-theme-modal") !== null);
    await expect.poll(inside).toBe(true);
    await tab.page.locator("#fr-radios-theme-light").focus();
    await tab.page.keyboard.press("Escape");
    await openDialog(tab).waitFor({ state: "detached" });
    await expect.poll(() => focused(tab)).toBe("Paramètres d’affichage");
  });

  test("the focus stays in the open dialog", async () => {
    const tab = await browser.open("site");
    await tab.visit("/");
    await tabTo(tab, "Paramètres d’affichage");
    await tab.page.keyboard.press("Enter");
    await openDialog(tab).waitFor();
    for (let step = 0; step < 8; step++) {
      await tab.page.keyboard.press("Tab");
      expect(await tab.page.evaluate(() => document.activeElement?.closest("#fr-theme-modal") !== null)).toBe(
        true,
      );
    }
  });
});

describe("with the keyboard alone, on a phone", () => {
  test.each([
    ["site", "Agenda"],
    ["prefecture", "Rendez-vous"],
  ] as const)("the menu of the %s opens, leads somewhere, and closes with Escape", async (name, agenda) => {
    const tab = await browser.open(name, { viewport: PHONE });
    await tab.visit("/");
    const menu = tab.page.locator("#header-menu.fr-modal--opened");
    await tabTo(tab, "Menu", "button");
    await tab.page.keyboard.press("Enter");
    await menu.waitFor();
    await tabTo(tab, agenda);
    await tab.page.keyboard.press("Escape");
    await menu.waitFor({ state: "detached" });
    await expect.poll(() => focused(tab)).toBe("Menu");
    await tab.page.keyboard.press("Enter");
    await menu.waitFor();
    await tabTo(tab, agenda);
    await tab.page.keyboard.press("Enter");
    await tab.page.waitForURL("**/agenda/");
  });

  test("the search opens on its field, and closes with Escape from it", async () => {
    const tab = await browser.open("site", { viewport: PHONE });
    await tab.visit("/");
    const search = tab.page.locator("#header-search.fr-modal--opened");
    await tabTo(tab, "Rechercher", "button");
    await tab.page.keyboard.press("Enter");
    await search.waitFor();
    await tab.page.locator("#header-search-input").focus();
    await tab.page.keyboard.press("Escape");
    await search.waitFor({ state: "detached" });
    await expect.poll(() => focused(tab)).toBe("Rechercher");
  });
});
