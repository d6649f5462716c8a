import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../../helpers/browser/browser.ts";
import { visitAt } from "../../helpers/browser/visitor-clock.ts";

const browser = useBrowser();

/** Moves the focus by Tab to a link of these words, then follows it: one click for who has a mouse. */
async function follow(page: Page, words: RegExp, within = "body"): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(
      (scope) =>
        document.activeElement?.matches(`${scope} :is(a, button)`) && document.activeElement.textContent,
      within,
    );
    if (here && words.test(here.trim())) break;
  }
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toMatch(words);
}

describe("what people come to the agenda for", () => {
  test("from the home page, an event of next week in a town, then its registration, are three clicks by the keyboard", async () => {
    const { page, visit } = await browser.open("demo");
    await visit("/");
    await follow(page, /^Villexemple/, "nav");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/agenda/lieu/villexemple/");
    // The present is Wednesday 15 May 2030: next week begins on Monday 20.
    const days = await page
      .locator("[data-date]")
      .evaluateAll((all) => all.map((day) => day.dataset.date ?? ""));
    const nextWeek = days.filter((day) => day >= "2030-05-20" && day <= "2030-05-26");
    expect(nextWeek.length).toBeGreaterThan(0);
    await follow(page, /^Préparer une enquête/, `[data-date="${nextWeek[0]}"]`);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/agenda/atelier-cloture-ce-soir/");
    await follow(page, /^S’inscrire$/, ".site-event-head");
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toMatch(/^https:/);
  });

  test("forty-nine events are within 6,000 pixels on a phone", async () => {
    const { page, visit } = await browser.open("demo", { viewport: PHONE });
    await visit("/agenda/");
    expect(
      await page.locator("[data-list=coming] [data-event]:not([hidden])").count(),
    ).toBeGreaterThanOrEqual(49);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6000);
  });

  test.each([PHONE, DESKTOP])("what one can do is in sight at $width × $height", async (viewport) => {
    const { page, visit } = await browser.open("demo", { viewport });
    for (const [path, action] of [
      ["/agenda/formation-derniers-jours-pour-s-inscrire/", "S’inscrire"],
      ["/agenda/journee-exemple-2030/", "S’inscrire"],
      ["/agenda/formation-complete-ecrire-pour-le-web/", "Ajouter à mon calendrier"],
      ["/agenda/journee-exemple-2029/", "Lire le compte rendu"],
      ["/agenda/cafe-de-l-accessibilite-1/", "Revoir l’évènement"],
    ] as const) {
      await visit(path);
      const box = await page.locator(".site-event-head").getByRole("link", { name: action }).boundingBox();
      expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0), path).toBeLessThanOrEqual(
        viewport.height,
      );
    }
  });

  test("on a wide screen the facts of an event stay in sight beside its text", async () => {
    const { page, visit } = await browser.open("demo");
    await visit("/agenda/journee-exemple-2030/");
    const facts = page.locator("[aria-labelledby=facts]");
    await page.locator("#programme").scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 600));
    const box = await facts.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.x).toBeGreaterThan(700);
  });
});

describe("a month", () => {
  const EVENT = 'a[href="/agenda/rencontre-de-trois-jours-des-equipes/"]:visible';

  test.each([PHONE, DESKTOP])(
    "writes an event of several days once, $width pixels wide",
    async (viewport) => {
      const { page, visit } = await browser.open("demo", { viewport });
      await visit("/agenda/calendrier/2030-05/");
      expect(await page.locator(EVENT).count()).toBe(1);
      expect(await page.locator('a[href="/agenda/exposition-les-guichets-d-hier/"]:visible').count()).toBe(1);
      await page.getByText("Choisir un mois").click();
      expect(await page.getByRole("link", { name: "mars 2029" }).isVisible()).toBe(true);
    },
  );

  test("covers the days of an event with one bar, and marks the present day by the clock of the visitor", async () => {
    const tab = await browser.open("demo");
    await visitAt(tab, "/agenda/calendrier/2030-05/", "2030-05-16T21:58:30Z");
    const day = await tab.page.locator("td[data-date='2030-05-14']").boundingBox();
    const bar = await tab.page.locator(".site-calendar__bar", { has: tab.page.locator(EVENT) }).boundingBox();
    expect((bar?.width ?? 0) / (day?.width ?? 1)).toBeGreaterThan(2.7);
    const today = tab.page.locator("td[aria-current=date]");
    await expect.poll(() => today.getAttribute("data-date")).toBe("2030-05-16");
    await tab.page.clock.fastForward("03:00");
    await expect.poll(() => today.getAttribute("data-date")).toBe("2030-05-17");
  });
});
