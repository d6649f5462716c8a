import { expect, inject, onTestFinished, test } from "vitest";
import { DESKTOP, type Tab, useBrowser } from "../helpers/browser/browser.ts";
import { launchChromium } from "../helpers/browser/chromium.ts";
import { attribute } from "../helpers/site/pages.ts";
import { fullPages, SITES } from "../helpers/site/sites.ts";

const browser = useBrowser();

const themeOf = ({ page }: Tab) => page.evaluate(() => document.documentElement.dataset.frTheme);
const background = ({ page }: Tab) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

async function openSettings({ page }: Pick<Tab, "page">): Promise<void> {
  await page.locator(".fr-header button[aria-controls=fr-theme-modal]").first().click();
  await page.locator("#fr-theme-modal.fr-modal--opened").waitFor();
}

test.each(SITES)(
  "on every page of the %s, the theme is set by a script that comes before the style sheets",
  (name) => {
    for (const { path, elements } of fullPages(name)) {
      const script = elements.findIndex((element) =>
        /\/theme\.[\w-]+\.js$/.test(attribute(element, "src") ?? ""),
      );
      const sheet = elements.findIndex((element) => attribute(element, "rel") === "stylesheet");
      expect(script, path).toBeGreaterThan(-1);
      expect(script, path).toBeLessThan(sheet);
      const names = elements[script]?.attrs.map(({ name: attr }) => attr);
      expect(names, `${path}: neither async nor defer nor a module, which run after the first paint`).toEqual(
        ["src"],
      );
    }
  },
);

test("a theme chosen before is there from the first painted frame", async () => {
  const tab = await browser.open("site", { theme: "dark" });
  await tab.context.addInitScript(() => {
    const seen: (string | undefined)[] = [];
    Object.assign(window, { seen });
    const note = () => {
      if (document.body) seen.push(document.documentElement.dataset.frTheme);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await tab.visit("/");
  const painted = () => tab.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  await expect.poll(async () => (await painted()).length).toBeGreaterThan(5);
  const seen = await painted();
  expect(new Set(seen)).toEqual(new Set(["dark"]));
});

test.each(["light", "dark"] as const)(
  "without a choice, the theme is that of the system: %s",
  async (colorScheme) => {
    const tab = await browser.open("site", { colorScheme });
    await tab.visit("/");
    expect(await themeOf(tab)).toBe(colorScheme);
  },
);

test("a choice is applied at once and kept on the next pages", async () => {
  const tab = await browser.open("site", { colorScheme: "light" });
  await tab.visit("/");
  const light = await background(tab);
  await openSettings(tab);
  await tab.page.locator("label[for=fr-radios-theme-dark]").click();
  await expect.poll(() => themeOf(tab)).toBe("dark");
  await tab.visit("/agenda/");
  expect(await themeOf(tab)).toBe("dark");
  expect(await background(tab)).not.toBe(light);
  await openSettings(tab);
  expect(await tab.page.locator("#fr-radios-theme-dark").isChecked()).toBe(true);
});

test("the pictograms of the settings are asked for when the dialog opens, not before", async () => {
  const tab = await browser.open("site");
  const asked: string[] = [];
  tab.page.on("request", (request) => {
    if (/\/(?:sun|moon|system)\./.test(request.url())) asked.push(request.url());
  });
  await tab.visit("/");
  await tab.page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  await openSettings(tab);
  await expect.poll(() => asked.length).toBe(3);
  expect(tab.faults).toEqual([]);
});

test("opening a dialog moves nothing, though the bar of the window goes", async () => {
  const chromium = await launchChromium({ scrollbars: true });
  onTestFinished(() => chromium.close());
  const page = await chromium.newPage({ viewport: DESKTOP, reducedMotion: "reduce" });
  await page.goto(inject("site").url);
  const bar = () => page.evaluate(() => innerWidth - document.documentElement.clientWidth);
  const places = () =>
    page.evaluate(() => {
      const inSight = "body :not(dialog, dialog *, .fr-modal, .fr-modal *), .fr-header .fr-search-bar";
      return Array.from(document.querySelectorAll(inSight), (element) => {
        const { x, y, width } = element.getBoundingClientRect();
        return `${element.localName}.${element.className} at ${x}, ${y}: ${width}`;
      });
    });
  const before = await places();
  expect(await bar()).toBeGreaterThan(0);
  await openSettings({ page });
  expect(await bar()).toBe(0);
  expect(await places()).toEqual(before);
});
