import { expect, test } from "vitest";
import { DESKTOP, inPairs, PHONE, useBrowser } from "../../helpers/browser/browser.ts";
import { overflowing } from "../../helpers/browser/overflowing.ts";
import { expectNoFault } from "../../helpers/site/faults.ts";
import { ANY_SITES, walkedPaths } from "../../helpers/site/sites.ts";

const browser = useBrowser();

const LARGE = "html { font-size: 200% !important }";
/** The letters of a visitor, or of a system while those of the site are on their way: they are wider. */
const OTHER_LETTERS = "* { font-family: Verdana, Arial, sans-serif !important }";

/** What a reader may do to letters: twice their size (RGAA 10.4), more air between them (RGAA 10.12), others. */
const SETTINGS: Record<string, string> = {
  "twice as large": LARGE,
  "twice as large, and others": LARGE + OTHER_LETTERS,
  "spaced out":
    "* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }",
};

/**
 * Runs in the page: puts a style sheet on it, in place of the last one, and waits for its letters. The policy
 * refuses elements, not objects.
 */
async function restyle(css: string): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  // Only a layout asks for the fonts that the words need: before it, there is none to wait for.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

/** Runs in the page: the elements that show a part only of their own words. Buttons that are an icon hide theirs by design. */
function cut(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>("*")]
    .filter((element) => {
      const { overflowX, overflowY, clip, clipPath, visibility, maxWidth, whiteSpace } =
        getComputedStyle(element);
      const icon = maxWidth !== "none" && whiteSpace === "nowrap";
      const heardOnly = clip !== "auto" || clipPath !== "none" || element.clientWidth <= 1;
      if (visibility === "hidden" || heardOnly || icon) return false;
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (
        words &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
      );
    })
    .map(
      (element) =>
        `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`,
    );
}

/** Runs in the page: what one acts on, where a window that does not scroll that far never shows it. */
function outOfReach(): string[] {
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  return [...document.body.querySelectorAll("a[href], button, input, select, summary")]
    .filter((element) => {
      const { width, right } = element.getBoundingClientRect();
      const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 1;
      return seen && right > document.documentElement.clientWidth + 1 && !scrolls(element.parentElement);
    })
    .map((element) => `<${element.localName} class="${element.className}"> ${element.textContent?.trim()}`);
}

test.each(ANY_SITES)(
  "letters twice as large or spaced out leave every word of the %s to be read",
  async (name) => {
    const tabs = await Promise.all([browser.open(name), browser.open(name)]);
    const faults: string[] = [];
    await inPairs(walkedPaths(name), async (path, lane) => {
      const tab = tabs[lane];
      if (!tab) return;
      await tab.visit(path);
      for (const viewport of [PHONE, DESKTOP]) {
        await tab.page.setViewportSize(viewport);
        for (const [setting, css] of Object.entries(SETTINGS)) {
          await tab.page.evaluate(restyle, css);
          const lost = await tab.page.evaluate(cut);
          const out = await tab.page.evaluate(overflowing);
          const away = await tab.page.evaluate(outOfReach);
          const where = `${path}, ${viewport.width} px, ${setting}`;
          faults.push(...lost.map((element) => `${where}: cut: ${element}`));
          faults.push(...out.map((element) => `${where}: goes out: ${element}`));
          faults.push(...away.map((element) => `${where}: is out of reach: ${element}`));
        }
      }
    });
    expectNoFault(faults);
  },
);

test.each(ANY_SITES)("letters twice as large make no window of the %s scroll sideways", async (name) => {
  const faults: string[] = [];
  const { page, visit } = await browser.open(name);
  await visit("/");
  for (const width of [320, 768, 992, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const css of [LARGE, LARGE + OTHER_LETTERS]) {
      await page.evaluate(restyle, css);
      faults.push(
        ...(await page.evaluate(overflowing)).map((element) => `${width} px: goes out: ${element}`),
      );
    }
  }
  expectNoFault(faults);
});

test("a box that cuts its words is noticed", async () => {
  const { page, visit } = await browser.open("site");
  await visit("/");
  await page.evaluate(restyle, "h1 { height: 1rem; overflow: hidden }");
  expect((await page.evaluate(cut)).join("\n")).toMatch(/^<h1/m);
});

test("a button that goes out of a box that hides it is noticed", async () => {
  const { page, visit } = await browser.open("site", { viewport: PHONE });
  await visit("/");
  await page.evaluate(restyle, `${LARGE} .fr-header__brand-top { flex-wrap: nowrap !important }`);
  expect((await page.evaluate(outOfReach)).join("\n")).toContain("fr-btn--menu");
});
