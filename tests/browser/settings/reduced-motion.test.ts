import { expect, test } from "vitest";
import { inPairs, PHONE, useBrowser } from "../../helpers/browser/browser.ts";
import { expectNoFault } from "../../helpers/site/faults.ts";
import { ANY_SITES, walkedPaths } from "../../helpers/site/sites.ts";

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

test.each(ANY_SITES)("nothing of the %s moves for who asked for less movement", async (name) => {
  const tabs = await Promise.all([browser.open(name), browser.open(name)]);
  const faults: string[] = [];
  const paths = walkedPaths(name);
  await inPairs(paths, async (path, lane) => {
    await tabs[lane]?.visit(path);
    const found = (await tabs[lane]?.page.evaluate(moving, GLANCE)) ?? [];
    faults.push(...found.map((what) => `${path}: ${what}`));
  });
  expectNoFault(faults);
});

test("what unfolds and what slides on a phone is there at once for them, and goes at once", async () => {
  const { page, visit } = await browser.open("demo", { viewport: PHONE });
  await visit("/services/guide/");
  const button = page.locator("main .fr-accordion__btn").first();
  const text = page.locator("main .fr-accordion .fr-collapse").first();
  await button.click();
  await expect.poll(() => text.isVisible()).toBe(true);
  expect(await page.evaluate(moving, GLANCE)).toEqual([]);
  await button.click();
  await expect.poll(() => text.isVisible()).toBe(false);
  const menu = page.locator("#header-menu");
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await page.locator("#header-menu.fr-modal--opened").waitFor();
  expect(await menu.evaluate((element) => getComputedStyle(element).opacity)).toBe("1");
  expect(await page.evaluate(moving, GLANCE)).toEqual([]);
  await page.keyboard.press("Escape");
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
