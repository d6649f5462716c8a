import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFaults, OF_COLOURS } from "../helpers/browser/axe.ts";
import { DESKTOP, inPairs, PHONE, useBrowser } from "../helpers/browser/browser.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { auditedPaths, SITES } from "../helpers/site/sites.ts";

const browser = useBrowser();

/** Each theme and each width; one in the other too where every page is read. */
const SETTINGS = [
  { theme: "light", viewport: DESKTOP },
  { theme: "dark", viewport: PHONE },
  ...(process.env.TEST_EVERY_PAGE
    ? ([
        { theme: "dark", viewport: DESKTOP },
        { theme: "light", viewport: PHONE },
      ] as const)
    : []),
] as const;

describe.each(SITES)("axe finds nothing on the %s", (name) => {
  test.each(SETTINGS)("in $theme, $viewport.width pixels wide", async ({ theme, viewport }) => {
    const tabs = await Promise.all([
      browser.open(name, { theme, viewport }),
      browser.open(name, { theme, viewport }),
    ]);
    const faults: string[] = [];
    await inPairs(auditedPaths(name), async (path, lane) => {
      const tab = tabs[lane];
      if (!tab) return;
      await tab.visit(path);
      faults.push(...(await axeFaults(tab.page, path)));
    });
    expectNoFault(faults);
  });
});

describe("axe finds nothing once the reader has acted", () => {
  const states: {
    state: string;
    path: string;
    viewport?: typeof PHONE;
    act: (page: Page) => Promise<void>;
  }[] = [
    {
      state: "the menu open on a phone",
      path: "/",
      viewport: PHONE,
      act: async (page) => {
        await page.locator("#header-menu-button").click();
        await page.locator("#header-menu.fr-modal--opened").waitFor();
      },
    },
    {
      state: "the search open on a phone",
      path: "/",
      viewport: PHONE,
      act: async (page) => {
        await page.locator("#header-search-button").click();
        await page.locator("#header-search.fr-modal--opened").waitFor();
      },
    },
    {
      state: "the display settings open",
      path: "/",
      act: async (page) => {
        await page.locator(".fr-header button[aria-controls=fr-theme-modal]").first().click();
        await page
          .locator("#fr-theme-modal.fr-modal--opened .fr-radio-rich__pictogram svg")
          .first()
          .waitFor();
      },
    },
    {
      state: "results found",
      path: "/recherche/?q=formation",
      act: (page) => page.locator("[data-part=results] > li").first().waitFor(),
    },
    {
      // Not on a phone: there the pointer, left at the corner, is over the DSFR’s enlarged link of the header.
      state: "results filtered, with a filter unfolded",
      path: "/recherche/?q=programme&type=agenda&page=2",
      act: async (page) => {
        await page.locator("[data-part=results] > li").first().waitFor();
        await page.locator("[aria-controls=search-dates]").press("Enter");
        await page.locator("#search-dates.fr-collapse--expanded").waitFor();
      },
    },
    {
      state: "nothing found",
      path: "/recherche/?q=xylophone",
      act: (page) => page.getByText("Aucun résultat").first().waitFor(),
    },
    {
      state: "an accordion unfolded",
      path: "/services/guide/",
      act: async (page) => {
        await page.locator(".fr-accordion__btn").first().click();
        await page.locator("main .fr-collapse--expanded").first().waitFor();
      },
    },
  ];

  test.each(states)("$state", async ({ path, viewport = DESKTOP, act }) => {
    const { page, visit } = await browser.open("demo", { viewport, theme: "light" });
    await visit(path);
    await act(page);
    // Under the pointer, DSFR 1.14 lacks contrast in dark (buttons 3.35, accordions 2.60): known upstream.
    await page.mouse.move(-1, -1);
    expectNoFault(await axeFaults(page, `${path} in light`));
    await page.evaluate(() => {
      document.documentElement.dataset.frTheme = "dark";
    });
    expectNoFault(await axeFaults(page, `${path} in dark`, OF_COLOURS));
  });
});

test("axe is at work", async () => {
  const tab = await browser.open("site");
  await tab.visit("/");
  await tab.page.evaluate(() => {
    const small = ["A", "B"].map((name) => {
      const button = document.createElement("button");
      button.textContent = name;
      button.style.cssText = "width: 12px; height: 12px; min-height: 0; padding: 0";
      return button;
    });
    document.querySelector("main")?.append(document.createElement("button"), ...small);
  });
  const faults = await axeFaults(tab.page, "/");
  expect(faults.join("\n")).toMatch(/button-name \(RGAA-11\.9\.1/);
  // Targets of 24 pixels, or with room around them: WCAG 2.5.8, on each layout at 360 pixels.
  expect(faults.join("\n")).toMatch(/target-size/);
});
