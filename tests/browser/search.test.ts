import { describe, expect, test } from "vitest";
import { PHONE, type Tab, useBrowser } from "../helpers/browser.ts";

const browser = useBrowser();

const ARTICLE = "/actualites/bilan/";
const status = ({ page }: Tab) => page.locator("site-search [role=status]");
const results = ({ page }: Tab) => page.locator("site-search [data-results] > li");
const titles = (tab: Tab) => results(tab).locator(".fr-card__title").allInnerTexts();

/** The announced sentence, once the search has ended. */
async function announced(tab: Tab): Promise<string> {
  const words = async () => ((await status(tab).textContent()) ?? "").replaceAll("\u00A0", " ");
  await expect.poll(words).not.toMatch(/en cours/);
  return words();
}

async function find(tab: Tab, query: string): Promise<string> {
  await tab.visit(`/recherche/?${new URLSearchParams({ q: query })}`);
  return announced(tab);
}

describe("from the header of any page", () => {
  test("a search leads to its own address, whose results are counted aloud", async () => {
    const tab = await browser.open("demo");
    await tab.visit(ARTICLE);
    await tab.page.locator("#header-search-input").fill("accessibilité");
    await tab.page.keyboard.press("Enter");
    await tab.page.waitForURL("**/recherche/?q=accessibilit%C3%A9");
    expect(await announced(tab)).toMatch(/^\d+ résultats pour « accessibilité »$/);
    expect(await results(tab).count()).toBeGreaterThan(0);
    expect(await tab.page.locator("#header-search-input").inputValue()).toBe("accessibilité");
    expect(tab.faults).toEqual([]);
  });

  test("on a phone too, where its dialog closes to show the results", async () => {
    const tab = await browser.open("demo", { viewport: PHONE });
    await find(tab, "guichet");
    await tab.page.locator("#header-search-button").click();
    await tab.page.locator("#header-search.fr-modal--opened").waitFor();
    await tab.page.locator("#header-search-input").fill("formation");
    await tab.page.keyboard.press("Enter");
    await tab.page.waitForURL("**/recherche/?q=formation");
    await tab.page.locator("#header-search.fr-modal--opened").waitFor({ state: "detached" });
    expect(await announced(tab)).toContain("« formation »");
  });
});

describe("the results", () => {
  test("are as many with and without accents, with capitals and in the plural", async () => {
    const tab = await browser.open("demo");
    const count = async (query: string) => Number.parseInt(await find(tab, query), 10);
    const without = await count("evenement");
    expect(without).toBeGreaterThan(0);
    expect(await count("événement")).toBe(without);
    expect(await count("ÉVÉNEMENTS")).toBe(without);
  });

  test("are the same with a straight and a typographic apostrophe, and found inside l’…", async () => {
    const tab = await browser.open("demo");
    await find(tab, "l'accueil");
    const straight = await titles(tab);
    await find(tab, "l’accueil");
    expect(straight.length).toBeGreaterThan(0);
    expect(await titles(tab)).toEqual(straight);
    expect(await find(tab, "état")).toMatch(/^\d+ résultat/);
  });

  test("show the words that were found as marks, between words of the page", async () => {
    const tab = await browser.open("demo");
    await find(tab, "cartographie");
    const first = results(tab).first();
    expect(await first.locator("mark").first().textContent()).toMatch(/^cartographi/i);
    expect(await first.locator(".site-result, [data-excerpt]").first().innerHTML()).not.toMatch(
      /<(?!\/?mark>)/,
    );
  });

  test("lead to the page found", async () => {
    const tab = await browser.open("demo");
    await find(tab, "cartographie");
    const link = results(tab).first().locator("a");
    const title = await link.textContent();
    await link.click();
    await tab.page.waitForURL((url) => !url.pathname.startsWith("/recherche"));
    expect(await tab.page.locator("h1").textContent()).toBe(title);
  });

  test("hold an event by a word of its programme alone", async () => {
    const tab = await browser.open("demo");
    await find(tab, "Sobriété en démonstration");
    expect((await titles(tab)).join("\n")).not.toBe("");
    await find(tab, "présentiel");
    expect(await announced(tab)).toMatch(/résultat/);
  });

  test("come ten at a time, and the button gives the focus to the first that it adds", async () => {
    const tab = await browser.open("demo");
    await find(tab, "programme");
    expect(await results(tab).count()).toBe(10);
    const more = tab.page.getByRole("button", { name: "Afficher plus de résultats" });
    await more.click();
    await expect.poll(() => results(tab).count()).toBe(20);
    const focused = await tab.page.evaluate(() =>
      document.activeElement?.closest("li")?.matches(":nth-child(11)"),
    );
    expect(focused).toBe(true);
    expect(await announced(tab)).toMatch(/^20 résultats affichés sur \d+$/);
  });

  test("of a former search come back with the back button", async () => {
    const tab = await browser.open("demo");
    await find(tab, "cartographie");
    const former = await titles(tab);
    await tab.page.locator("#header-search-input").fill("formation");
    await tab.page.keyboard.press("Enter");
    await tab.page.waitForURL("**/recherche/?q=formation");
    expect(await announced(tab)).toContain("« formation »");
    await tab.page.goBack();
    await tab.page.waitForURL("**/recherche/?q=cartographie");
    expect(await announced(tab)).toContain("« cartographie »");
    expect(await titles(tab)).toEqual(former);
    expect(await tab.page.locator("#header-search-input").inputValue()).toBe("cartographie");
  });
});

describe("without results", () => {
  test("the page says so and shows how to browse the site", async () => {
    const tab = await browser.open("demo");
    expect(await find(tab, "xylophone")).toContain("Aucun résultat pour « xylophone »");
    const browse = tab.page.locator("site-search [data-browse]");
    expect(await browse.isVisible()).toBe(true);
    expect(await browse.locator("a[href='/agenda/']").count()).toBeGreaterThan(0);
    expect(await results(tab).count()).toBe(0);
  });

  test("without words either, the page says what to do", async () => {
    const tab = await browser.open("demo");
    await tab.visit("/recherche/");
    expect(await announced(tab)).toContain("Saisissez");
    expect(await tab.page.locator("site-search [data-browse]").isVisible()).toBe(true);
  });

  test.each([
    ["quotes", '"l\'état" « d’exemple »'],
    ["brackets", "[a-z]+(.*)?\\{2} $^"],
    ["an emoji", "🎉 fête 👩‍💻"],
    ["markup", "<img src=x onerror=alert(1)><script>alert(1)</script>"],
    ["500 characters", "accessibilité ".repeat(36).slice(0, 500)],
    ["one letter", "a"],
    ["a percent sign", "100 % +&="],
    ["spaces alone", "   "],
  ])("%s never break anything", async (_name, query) => {
    const tab = await browser.open("demo");
    expect(await find(tab, query)).toMatch(/résultat|Saisissez/);
    expect(await tab.page.locator("main script:not([src]), main img[src=x]").count()).toBe(0);
    expect(tab.faults).toEqual([]);
  });

  test("because the index does not load, the page says so, and searches again when asked", async () => {
    const tab = await browser.open("demo");
    await tab.page.route("**/pagefind/**", (route) => route.abort());
    expect(await find(tab, "formation")).toContain("La recherche ne répond pas");
    expect(await tab.page.locator("site-search [data-browse]").isVisible()).toBe(true);
    await tab.page.unroute("**/pagefind/**");
    await tab.page.locator("#header-search-input").fill("formations");
    await tab.page.keyboard.press("Enter");
    expect(await announced(tab)).toMatch(/^\d+ résultats? pour « formations »$/);
  });
});

test("an answer that comes late does not replace that of the present search", async () => {
  const tab = await browser.open("demo");
  await tab.page.route("**/fragment/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await tab.visit("/recherche/?q=formation");
  await tab.page.locator("#header-search-input").fill("cartographie");
  await tab.page.keyboard.press("Enter");
  await expect
    .poll(async () => (await status(tab).textContent())?.replaceAll("\u00A0", " "))
    .toContain("« cartographie »");
  await tab.page.waitForTimeout(700);
  expect((await titles(tab)).join(" ").toLowerCase()).toContain("cart");
  expect(await announced(tab)).toContain("« cartographie »");
});
