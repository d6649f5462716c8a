import { expect, test } from "vitest";
import { DESKTOP, inPairs, useBrowser } from "../../helpers/browser/browser.ts";
import { overflowing } from "../../helpers/browser/overflowing.ts";
import { expectNoFault } from "../../helpers/site/faults.ts";
import { ANY_SITES, walkedPaths } from "../../helpers/site/sites.ts";

const browser = useBrowser();

/** What a reader may do to letters: twice their size (RGAA 10.4), more air between them (RGAA 10.12). */
const SETTINGS: Record<string, string> = {
  "twice as large": "html { font-size: 200% !important }",
  "spaced out":
    "* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }",
};

/** Runs in the page: puts a style sheet on it, in place of the last one. The policy refuses elements, not objects. */
function restyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
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

test.each(ANY_SITES)(
  "letters twice as large or spaced out leave every word of the %s to be read",
  async (name) => {
    const tabs = await Promise.all([
      browser.open(name, { viewport: DESKTOP }),
      browser.open(name, { viewport: DESKTOP }),
    ]);
    const faults: string[] = [];
    await inPairs(walkedPaths(name), async (path, lane) => {
      const tab = tabs[lane];
      if (!tab) return;
      await tab.visit(path);
      for (const [setting, css] of Object.entries(SETTINGS)) {
        await tab.page.evaluate(restyle, css);
        // Letters that are still on their way are wider.
        await tab.page.evaluate(async () => void (await document.fonts.ready));
        const lost = await tab.page.evaluate(cut);
        const out = await tab.page.evaluate(overflowing);
        faults.push(
          ...lost.map((element) => `${path}, ${setting}: cut: ${element}`),
          ...out.map((element) => `${path}, ${setting}: goes out: ${element}`),
        );
      }
    });
    expectNoFault(faults);
  },
);

test("a box that cuts its words is noticed", async () => {
  const { page, visit } = await browser.open("site");
  await visit("/");
  await page.evaluate(restyle, "h1 { height: 1rem; overflow: hidden }");
  expect((await page.evaluate(cut)).join("\n")).toMatch(/^<h1/m);
});
