import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage, madeUpPage } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages, ORIGIN, ownPath, siteFiles } from "../helpers/site/sites.ts";

/** Links that say something of the page and load nothing. */
const SAID = ["canonical", "alternate", "license", "author"];

/** The addresses that a browser would load, or send to, by itself. */
function loadedBy({ elements }: BuiltPage): string[] {
  return elements.flatMap((element) => {
    const sources = (attribute(element, "srcset") ?? "")
      .split(",")
      .map((part) => part.trim().split(/\s+/)[0]);
    const link =
      element.tagName === "link" && !SAID.includes(attribute(element, "rel") ?? "")
        ? [attribute(element, "href")]
        : [];
    const named = ["src", "poster", "data", "action"].map((name) => attribute(element, name));
    return [...named, ...sources, ...link].filter((address) => address !== undefined && address !== "");
  }) as string[];
}

function thirdPartyFaults(page: BuiltPage): string[] {
  return loadedBy(page)
    .filter((address) => ownPath(address, ORIGIN + page.path) === undefined)
    .map((address) => `${page.path}: loads ${address}; keep a copy on the site, or make it a link`);
}

test.each(ANY_SITES)("no page of the %s loads anything from elsewhere", (name) => {
  expectNoFault(allPages(name).flatMap(thirdPartyFaults));
});

test.each(ANY_SITES)("no style sheet of the %s loads anything from elsewhere", (name) => {
  const sheets = [...siteFiles(name)].filter((file) => file.endsWith(".css"));
  const foreign = sheets.filter((file) =>
    /url\(["']?(?:https?:)?\/\/|@import/.test(readFileSync(join(inject(name).dir, file), "utf8")),
  );
  expect(foreign).toEqual([]);
});

test("what comes from elsewhere is noticed, a link to elsewhere is not", () => {
  const faults = (html: string) => thirdPartyFaults(madeUpPage(html));
  expect(faults('<a href="https://www.data.gouv.fr/">a</a><img src="/a.png" alt="">')).toEqual([]);
  expect(faults('<img src="https://ailleurs.example/a.png" alt="">')).toEqual([
    "/essai/: loads https://ailleurs.example/a.png; keep a copy on the site, or make it a link",
  ]);
  expect(faults('<script src="//ailleurs.example/a.js"></script>')).toHaveLength(1);
  expect(faults('<iframe src="https://ailleurs.example/"></iframe>')).toHaveLength(1);
  expect(faults('<link rel="stylesheet" href="https://ailleurs.example/a.css">')).toHaveLength(1);
});
