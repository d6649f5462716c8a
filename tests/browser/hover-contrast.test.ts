import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../helpers/browser/browser.ts";
import { expectNoFault } from "../helpers/site/faults.ts";

const browser = useBrowser();

/** What one points at, but the skip links, which wait for the keyboard. What is disabled needs no contrast (RGAA 3.2). */
const POINTED =
  ":is(.fr-header, main, .fr-follow, .fr-footer) :is(.fr-btn, .fr-accordion__btn, .fr-nav__link, a.fr-tag, .fr-card__title a, .fr-tile__title a, .fr-link, .fr-footer__bottom-link, summary)";

/** Runs in the page: contrast of the words of an element with what is behind them, from the colours that are computed. */
function contrastOf(element: Element): number {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const layers: { colour: number[]; alpha: number }[] = [];
  for (let at: Element | null = element; at && layers.at(-1)?.alpha !== 1; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(getComputedStyle(at).backgroundColor);
    if (alpha > 0) layers.push({ colour: [red, green, blue], alpha });
  }
  const behind = layers.reduceRight<number[]>(
    (under, { colour, alpha }) =>
      under.map((part, index) => (colour[index] ?? 0) * alpha + part * (1 - alpha)),
    [255, 255, 255],
  );
  const [light = 0, dark = 0] = [
    luminance(channels(getComputedStyle(element).color)),
    luminance(behind),
  ].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The looks of a page whose words are too pale under the pointer, and how many were pointed at. */
async function paleUnderPointer(page: Page): Promise<{ looks: number; faults: string[] }> {
  const looks = new Set<string>();
  const faults: string[] = [];
  for (const element of await page.locator(POINTED).all()) {
    if (!(await element.isVisible())) continue;
    const look = await element.evaluate((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      return `<${one.localName} class="${one.className}"> ${color} ${backgroundColor} ${one.closest("header, main, footer")?.localName}`;
    });
    if (looks.has(look)) continue;
    looks.add(look);
    await element.hover({ force: true });
    const contrast = await element.evaluate(contrastOf);
    if (contrast < 4.5) faults.push(`${contrast.toFixed(2)}: ${look}`);
  }
  return { looks: looks.size, faults };
}

test.each([
  ["demo", ["/agenda/", "/recherche/?q=exemple"]],
  ["prefecture", ["/agenda/"]],
] as const)("on the %s in the dark theme, words stay legible under the pointer", async (name, paths) => {
  const { page, visit } = await browser.open(name, { theme: "dark" });
  const faults: string[] = [];
  for (const path of paths) {
    await visit(path);
    await page.waitForLoadState("networkidle");
    const found = await paleUnderPointer(page);
    expect(found.looks).toBeGreaterThan(5);
    faults.push(...found.faults.map((fault) => `${path}: ${fault}`));
  }
  expectNoFault(faults);
});

test("words that are too pale under the pointer are noticed", async () => {
  const { page, visit } = await browser.open("demo", { theme: "dark" });
  await visit("/404.html");
  await page.evaluate(() => document.documentElement.style.setProperty("--grey-1000-75-hover", "#474747"));
  expect((await paleUnderPointer(page)).faults.join("\n")).toMatch(/fr-btn--display/);
});
