import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inPairs, useBrowser } from "../helpers/browser/browser.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { ANY_SITES, LAYOUTS } from "../helpers/site/sites.ts";

const browser = useBrowser();

/** Milliseconds that nobody sees as a movement: three images of a screen. */
const GLANCE = 50;

/** Runs in the page: what would move for longer than that, and the boxes that scroll by themselves. */
function moving(glance: number): string[] {
  const longest = (...lists: string[]) =>
    Math.max(...lists.flatMap((list) => list.split(",")).map((time) => Number.parseFloat(time) * 1000));
  const styled = [...document.querySelectorAll("*")].flatMap((element) =>
    [undefined, "::before", "::after"].flatMap((part) => {
      const style = getComputedStyle(element, part);
      if (part && style.content === "none") return [];
      const name = `<${element.localName} class="${element.className}">${part ?? ""}`;
      return [
        ...(style.transitionProperty !== "none" && longest(style.transitionDuration) > glance
          ? [`transition of ${name}`]
          : []),
        ...(style.animationName !== "none" && longest(style.animationDuration) > glance
          ? [`animation of ${name}`]
          : []),
        ...(style.scrollBehavior === "smooth" ? [`smooth scrolling of ${name}`] : []),
      ];
    }),
  );
  const running = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > glance)
    .map((animation) => `running ${animation.constructor.name}`);
  return [...new Set([...styled, ...running])];
}

/** Opens what unfolds and slides, the menu of a phone among it: what moves then moves at once. */
async function unfold({ page }: { page: Page }): Promise<string[]> {
  const buttons = page.locator("button[aria-controls]:visible");
  const seen: string[] = [];
  for (const button of await buttons.all()) {
    if (!(await button.isVisible())) continue;
    await button.click();
    seen.push(...(await page.evaluate(moving, GLANCE)));
    await page.keyboard.press("Escape");
  }
  return seen;
}

test.each(ANY_SITES)("nothing of the %s moves for who asked for less movement", async (name) => {
  const tabs = await Promise.all([browser.open(name), browser.open(name)]);
  const faults: string[] = [];
  const paths = LAYOUTS.filter((layout) => layout.name === name).map(({ path }) => path);
  await inPairs(paths, async (path, lane) => {
    await tabs[lane]?.visit(path);
    const found = (await tabs[lane]?.page.evaluate(moving, GLANCE)) ?? [];
    faults.push(...found.map((what) => `${path}: ${what}`));
  });
  expectNoFault(faults);
});

test("what opens on a phone opens at once for them, and is usable", async () => {
  const tab = await browser.open("demo", { viewport: { width: 360, height: 740 } });
  await tab.visit("/services/guide/");
  expect(await unfold(tab)).toEqual([]);
  const menu = tab.page.locator("#header-menu");
  await tab.page.getByRole("button", { name: "Menu" }).click();
  await expect.poll(() => menu.evaluate((element) => getComputedStyle(element).opacity)).toBe("1");
  await tab.page.keyboard.press("Escape");
  await expect.poll(() => menu.isVisible()).toBe(false);
});

test("elsewhere there is movement, and what scrolls by itself or never stops is noticed", async () => {
  const { page, visit } = await browser.open("demo", { reducedMotion: "no-preference" });
  await visit("/services/guide/");
  expect((await page.evaluate(moving, GLANCE)).join("\n")).toMatch(/transition of <.*fr-collapse/);
  await page.evaluate(() => {
    document.documentElement.style.scrollBehavior = "smooth";
    document
      .querySelector("h1")
      ?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 400, iterations: Infinity });
  });
  const found = (await page.evaluate(moving, GLANCE)).join("\n");
  expect(found).toContain("smooth scrolling of <html");
  expect(found).toContain("running Animation");
});
