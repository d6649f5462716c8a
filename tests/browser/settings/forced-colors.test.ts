import { expect, test } from "vitest";
import { inPairs, useBrowser } from "../../helpers/browser/browser.ts";
import { expectNoFault } from "../../helpers/site/faults.ts";
import { walkedPaths } from "../../helpers/site/sites.ts";

const browser = useBrowser();

/** What only a background would tell from what is around it. */
const DRAWN =
  ".fr-btn:not(.fr-btn--close), .fr-badge, .site-calendar__bar, td[aria-current=date] .site-calendar__number";

/**
 * Runs in the page: the icons drawn in the colour of the page, and the elements that nothing surrounds. A mask shows
 * the colour of its background, which the browser replaces by that of the page.
 */
function lost(drawn: string): string[] {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const named = (element: Element) => `<${element.localName} class="${element.className}">`;
  const icons = [...document.body.querySelectorAll("*")].filter(visible).flatMap((element) =>
    [undefined, "::before", "::after"].flatMap((part) => {
      const { content, maskImage, backgroundColor } = getComputedStyle(element, part);
      if ((part && content === "none") || maskImage === "none" || backgroundColor !== canvas) return [];
      return [`icon of ${named(element)}${part ?? ""}`];
    }),
  );
  const edges = [...document.querySelectorAll(drawn)].filter(visible).filter((element) => {
    const { borderTopStyle, borderTopColor, outlineStyle, outlineColor } = getComputedStyle(element);
    const bordered = borderTopStyle !== "none" && borderTopColor !== canvas;
    return !bordered && (outlineStyle === "none" || outlineColor === canvas);
  });
  return [...new Set([...icons, ...edges.map((element) => `edge of ${named(element)}`)])];
}

test("in the colours of the visitor, every icon shows, and so does what a background tells elsewhere", async () => {
  const faults: string[] = [];
  // Half of the layouts on black, half on white: the rules are the same.
  const tabs = await Promise.all(
    (["dark", "light"] as const).map((colorScheme) =>
      browser.open("demo", { colorScheme, forcedColors: "active" }),
    ),
  );
  await inPairs([...walkedPaths("demo"), "/recherche/?q=programme"], async (path, lane) => {
    await tabs[lane]?.visit(path);
    const found = (await tabs[lane]?.page.evaluate(lost, DRAWN)) ?? [];
    faults.push(...found.map((what) => `${path}: no ${what}`));
  });
  expectNoFault(faults);
});

test("in the colours of the visitor, the choice made, the page one is on and the focus still show", async () => {
  const { page, visit } = await browser.open("demo", { forcedColors: "active" });
  await visit("/agenda/?participation=a-distance");
  const marks = await page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const style = (selector: string, part?: string) =>
      getComputedStyle(document.querySelector(selector) as Element, part);
    return {
      canvas,
      current: style(".fr-nav__link[aria-current]", "::before").backgroundColor,
      other: style(".fr-nav__link:not([aria-current])", "::before").content,
    };
  });
  expect(marks.current).not.toBe(marks.canvas);
  expect(marks.other).toBe("none");
  /** The square before the words of a choice. */
  const drawing = async (name: string) => {
    const label = page.locator("agenda-filters .fr-checkbox-group .fr-label", { hasText: name }).first();
    await label.scrollIntoViewIfNeeded();
    const { x, y, height } = (await label.boundingBox()) ?? { x: 0, y: 0, height: 0 };
    const clip = { x: Math.max(0, x - 32), y, width: 32, height };
    return (await page.screenshot({ clip })).toString("base64");
  };
  expect(await drawing("Conférence")).toBe(await drawing("Sur place"));
  expect(await drawing("À distance")).not.toBe(await drawing("Sur place"));
  for (const name of ["Agenda", "Paramètres d’affichage"]) {
    const control = page.locator(".fr-header").getByText(name, { exact: true }).first();
    await control.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const { outlineStyle, outlineColor } = await control.evaluate((element) => {
      const { outlineStyle, outlineColor } = getComputedStyle(element);
      return { outlineStyle, outlineColor };
    });
    expect(outlineStyle, name).toBe("solid");
    expect(outlineColor, name).not.toBe(marks.canvas);
  }
});

test("an icon in the colour of the page and a badge without an edge are noticed", async () => {
  const { page, visit } = await browser.open("demo", { forcedColors: "active" });
  await visit("/agenda/");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ".fr-badge { outline: none !important } .fr-badge::before { content: ''; mask-image: linear-gradient(red, red); background: Canvas !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
  const found = (await page.evaluate(lost, DRAWN)).join("\n");
  expect(found).toMatch(/icon of <\w+ class="fr-badge.*::before/);
  expect(found).toMatch(/edge of <\w+ class="fr-badge/);
});
