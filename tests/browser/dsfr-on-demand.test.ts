import { expect, test } from "vitest";
import { PHONE, type Tab, useBrowser } from "../helpers/browser/browser.ts";

const browser = useBrowser();

const SCRIPT = /\/_astro\/dsfr\.[\w-]+\.js$/;

/** The requests for the design system’s JavaScript, which waits until it is let go where it is held. */
async function watch({ page }: Tab, held = false): Promise<{ asked: () => number; letGo: () => void }> {
  let asked = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  if (!held) resolve();
  await page.route(SCRIPT, async (route) => {
    asked += 1;
    await promise;
    await route.continue();
  });
  return { asked: () => asked, letGo: resolve };
}

test("to read a page loads nothing of the design system’s JavaScript; to come near a button does", async () => {
  const tab = await browser.open("site");
  const { asked } = await watch(tab);
  await tab.visit("/agenda/");
  await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await tab.page.mouse.move(640, 300);
  await tab.page.waitForLoadState("networkidle");
  expect(asked()).toBe(0);
  await tab.page.evaluate(() => scrollTo(0, 0));
  await tab.page.locator(".fr-header .fr-btn--display").first().hover();
  await expect.poll(asked).toBe(1);
});

test("the keyboard asks for it too", async () => {
  const tab = await browser.open("site");
  const { asked } = await watch(tab);
  await tab.visit("/");
  await tab.page.locator(".fr-header .fr-btn--display").first().focus();
  await expect.poll(asked).toBe(1);
});

test.each([
  ["the menu", ".fr-btn--menu", "#header-menu.fr-modal--opened"],
  ["the search", ".fr-btn--search", "#header-search.fr-modal--opened"],
  ["the breadcrumb", ".fr-breadcrumb__button", "#breadcrumb.fr-collapse--expanded"],
])("what opens %s is heard even before it is there, once", async (_what, button, opened) => {
  const tab = await browser.open("site", { viewport: PHONE });
  const { asked, letGo } = await watch(tab, true);
  await tab.visit("/agenda/");
  for (let click = 0; click < 3; click += 1) await tab.page.locator(button).click();
  await expect.poll(asked).toBe(1);
  expect(await tab.page.locator(opened).count()).toBe(0);
  letGo();
  await tab.page.locator(opened).waitFor();
  expect(tab.faults).toEqual([]);
});

test("what is closed before the next frame stays closed", async () => {
  const tab = await browser.open("site");
  const { letGo } = await watch(tab, true);
  const { page } = tab;
  await page.addInitScript(() => {
    const frame = requestAnimationFrame;
    let opened = false;
    const isFree = () => document.documentElement.classList.contains("free");
    // From the moment the dialog is open no frame comes, until the document is told.
    window.requestAnimationFrame = (act) =>
      frame(function wait(time) {
        opened ||= document.querySelector(".fr-modal--opened") !== null;
        if (opened && !isFree()) frame(wait);
        else act(time);
      });
  });
  await tab.visit("/");
  const opened = page.locator("#fr-theme-modal.fr-modal--opened");
  await page.locator(".fr-header .fr-btn--display").first().click();
  letGo();
  await opened.waitFor();
  await page.keyboard.press("Escape");
  await page.evaluate(
    () =>
      new Promise((done) => {
        document.documentElement.classList.add("free");
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
  expect(await opened.count()).toBe(0);
});

test("an accordion that is open closes at its first click", async () => {
  const tab = await browser.open("demo");
  await tab.visit("/recherche/");
  const button = tab.page.locator(".fr-accordion__btn[aria-expanded=true]").first();
  const panel = tab.page.locator(`#${await button.getAttribute("aria-controls")}`);
  await button.click();
  await expect.poll(() => panel.getAttribute("class")).not.toContain("fr-collapse--expanded");
});

test("an accordion that is open closes at a click that comes as soon as it is heard, before the next frame", async () => {
  const tab = await browser.open("demo");
  await tab.visit("/recherche/");
  const button = tab.page.locator(".fr-accordion__btn[aria-expanded=true]").first();
  const panel = tab.page.locator(`#${await button.getAttribute("aria-controls")}`);
  await button.evaluate((node) => {
    const heard = () => node.getAttributeNames().some((name) => name.startsWith("data-fr-js-"));
    const seen = new MutationObserver(() => {
      if (!heard()) return;
      seen.disconnect();
      (node as HTMLElement).click();
    });
    seen.observe(node, { attributes: true });
  });
  await button.hover();
  await expect.poll(() => panel.getAttribute("class")).not.toContain("fr-collapse--expanded");
});

test("the theme follows that of the system meanwhile", async () => {
  const tab = await browser.open("site", { colorScheme: "light" });
  const { asked } = await watch(tab);
  await tab.visit("/");
  await tab.page.emulateMedia({ colorScheme: "dark" });
  const theme = () => tab.page.evaluate(() => document.documentElement.dataset.frTheme);
  await expect.poll(theme).toBe("dark");
  expect(asked()).toBe(0);
});
