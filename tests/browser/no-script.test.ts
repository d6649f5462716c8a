import { describe, expect, test } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../helpers/browser/browser.ts";
import { type SiteName, siteOf } from "../helpers/site/sites.ts";

const browser = useBrowser();

describe.each([DESKTOP, PHONE])("without JavaScript, $width pixels wide", (viewport) => {
  const open = (name: SiteName = "demo") => browser.open(name, { viewport, javaScriptEnabled: false });

  test.each([
    ["demo", "/actualites/guide-complet-ouvrir-un-service-en-ligne/"],
    ["prefecture", "/agenda/exemple-evenement/"],
  ] as const)("the menu, the search and the breadcrumb of the %s are there", async (name, path) => {
    const tab = await open(name);
    await tab.visit(path);
    for (const { href } of siteOf(name).navigation) {
      expect(await tab.page.locator(`#header-navigation a[href="${href}"]`).isVisible(), href).toBe(true);
    }
    expect(await tab.page.locator("#header-search-input").isVisible()).toBe(true);
    expect(await tab.page.locator(".fr-breadcrumb a").first().isVisible()).toBe(true);
    expect(tab.faults).toEqual([]);
  });

  test.each([
    ["demo", "/services/guide/"],
    ["prefecture", "/agenda/exemple-evenement/"],
  ] as const)("no button of the %s is there for nothing", async (name, entry) => {
    const tab = await open(name);
    for (const path of ["/", "/agenda/", "/recherche/?q=formation", entry]) {
      await tab.visit(path);
      // An accordion’s button is its title too, which stays; what it folds is unfolded.
      const dead = await tab.page
        .locator("button:visible:not([type=submit]):not([type=reset]):not(.fr-accordion__btn)")
        .allTextContents();
      expect(dead, `${path}: buttons that do nothing without JavaScript; hide them in noscript.css`).toEqual(
        [],
      );
    }
  });

  test("the header search sends to a page that says what it cannot do and how to browse", async () => {
    const tab = await open();
    await tab.visit("/actualites/bilan/");
    await tab.page.locator("#header-search-input").fill("formation");
    await tab.page.locator("#header-search button[type=submit]").click();
    await tab.page.waitForURL("**/recherche/?q=formation");
    expect(await tab.page.locator("main noscript .fr-alert").isVisible()).toBe(true);
    expect(await tab.page.locator("main a[href='/agenda/']").first().isVisible()).toBe(true);
    expect(await tab.page.locator("main a[href='/plan-du-site/']").isVisible()).toBe(true);
    const controls = tab.page.locator("main :is(input, select, button, [role=status]):visible");
    expect(await controls.count(), "what needs JavaScript must not show").toBe(0);
  });

  test("lists, pagination and entries are all within reach", async () => {
    const tab = await open();
    await tab.visit("/actualites/");
    await tab.page.locator(".fr-pagination a[href='/actualites/page/2/']:visible").first().click();
    await tab.page.waitForURL("**/actualites/page/2/");
    const first = tab.page.locator(".fr-card__title a").first();
    const title = await first.textContent();
    await first.click();
    expect(await tab.page.locator("h1").textContent()).toBe(title);
    await tab.visit("/agenda/");
    expect(await tab.page.locator(".site-line__title:visible").count()).toBeGreaterThan(10);
    // The months that follow the coming days unfold by themselves.
    const month = tab.page.locator("details[data-group]").last();
    expect(await month.locator(".site-line__title").first().isVisible()).toBe(false);
    await month.locator("summary").click();
    expect(await month.locator(".site-line__title").first().isVisible()).toBe(true);
  });

  test("what unfolds is unfolded, and its title no longer looks like a button", async () => {
    const tab = await open();
    await tab.visit("/services/guide/");
    const folded = await tab.page.locator("main .fr-collapse").evaluateAll((parts) => parts.length);
    expect(folded).toBeGreaterThan(0);
    expect(await tab.page.locator("main .fr-collapse:visible").count()).toBe(folded);
    const icons = await tab.page
      .locator(".fr-accordion__btn")
      .evaluateAll((titles) => titles.map((title) => getComputedStyle(title, "::after").display));
    expect(new Set(icons)).toEqual(new Set(["none"]));
  });
});
