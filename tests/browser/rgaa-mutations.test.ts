import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFaults } from "../helpers/browser/axe.ts";
import { DESKTOP, useBrowser } from "../helpers/browser/browser.ts";
import { overflowing } from "../helpers/browser/overflowing.ts";

const browser = useBrowser();

/** Breaks a criterion on a page, in the page; what the tests of the site then say. */
const MUTATIONS: readonly { criterion: string; break: () => void; says: RegExp }[] = [
  {
    criterion: "1.1: an image loses its alternative",
    break: () => document.querySelector("main img")?.removeAttribute("alt"),
    says: /image-alt/,
  },
  {
    criterion: "1.2: a drawing is neither named nor hidden",
    break: () => {
      const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      drawing.setAttribute("role", "img");
      document.querySelector("main")?.append(drawing);
    },
    says: /svg-img-alt/,
  },
  {
    criterion: "2.1: a frame has no title",
    break: () => document.querySelector("main")?.append(document.createElement("iframe")),
    says: /frame-title/,
  },
  {
    criterion: "3.2: letters are as pale as what is behind",
    break: () => {
      (document.querySelector("main h1") as HTMLElement).style.color = "#eee";
    },
    says: /color-contrast/,
  },
  {
    criterion: "5.6: a head of column says nothing",
    break: () => {
      const table = document.createElement("table");
      table.innerHTML =
        "<caption>x</caption><tr><th scope=col>a</th><th scope=cols>b</th></tr><tr><td>1</td><td>2</td></tr>";
      document.querySelector("main")?.append(table);
    },
    says: /scope-attr-valid/,
  },
  {
    criterion: "6.2: a link has no words",
    break: () => {
      const link = document.createElement("a");
      link.href = "/";
      document.querySelector("main")?.append(link);
    },
    says: /link-name/,
  },
  {
    criterion: "7.1: a state is given to who cannot have it",
    break: () => document.querySelector("main p")?.setAttribute("aria-expanded", "true"),
    says: /aria-allowed-attr/,
  },
  {
    criterion: "8.3: the language of the page is lost",
    break: () => document.documentElement.removeAttribute("lang"),
    says: /html-has-lang/,
  },
  {
    criterion: "8.5: the page has no title",
    break: () => {
      document.title = "";
    },
    says: /document-title/,
  },
  {
    criterion: "9.1: a level of titles is skipped",
    break: () => {
      const title = document.createElement("h6");
      title.textContent = "Sauté";
      document.querySelector("main")?.append(title);
    },
    says: /heading-order/,
  },
  {
    criterion: "9.3: a list holds what is no item",
    break: () => document.querySelector("main ul")?.append(document.createElement("p")),
    says: /: list /,
  },
  {
    criterion: "10.11: something is wider than the window",
    break: () => {
      const wide = document.createElement("hr");
      wide.style.width = "9999px";
      document.body.append(wide);
    },
    says: /<hr/,
  },
  {
    criterion: "11.1: a field loses its label",
    break: () => {
      const field = document.createElement("input");
      document.querySelector("main")?.append(field);
    },
    says: /: label /,
  },
  {
    criterion: "11.9: a button has no words",
    break: () => document.querySelector("main")?.append(document.createElement("button")),
    says: /button-name/,
  },
  {
    criterion: "12.6: what one reads is out of the main part",
    break: () => {
      const out = document.createElement("p");
      out.textContent = "Hors des repères.";
      document.body.append(out);
    },
    says: /region/,
  },
  {
    criterion: "12.8: an element is first in the order of the keyboard",
    break: () => document.querySelector("main a")?.setAttribute("tabindex", "3"),
    says: /tabindex/,
  },
];

async function faultsOf(page: Page): Promise<string> {
  return [...(await axeFaults(page, "/")), ...(await page.evaluate(overflowing))].join("\n");
}

test("each criterion that is broken on a sound page is noticed, and which", async () => {
  const { page, visit } = await browser.open("demo", { viewport: DESKTOP });
  await visit("/");
  expect(await faultsOf(page)).toBe("");
  for (const { break: breakIt } of MUTATIONS) await page.evaluate(breakIt);
  const faults = await faultsOf(page);
  expect(MUTATIONS.filter(({ says }) => !says.test(faults)).map(({ criterion }) => criterion)).toEqual([]);
});
