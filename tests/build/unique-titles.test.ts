import { expect, test } from "vitest";
import { site } from "../../src/site.config.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage, madeUpPage, textOf } from "../helpers/site/pages.ts";
import { ANY_SITES, fullPages, siteOf } from "../helpers/site/sites.ts";

const ENDING = ` - ${site.name}`;

const titleOf = ({ elements }: BuiltPage) =>
  elements.filter(({ tagName }) => tagName === "title").map(textOf)[0] ?? "";
const descriptionOf = ({ elements }: BuiltPage) =>
  elements
    .filter((element) => attribute(element, "name") === "description")
    .map((element) => attribute(element, "content") ?? "")[0] ?? "";

function repeated(pages: readonly BuiltPage[], what: string, read: (page: BuiltPage) => string): string[] {
  return [...Map.groupBy(pages, read)].flatMap(([value, same]) => {
    const paths = same.map(({ path }) => path);
    if (value === "") return paths.map((path) => `${path}: no ${what}; give the page one`);
    return paths.length > 1
      ? [`${paths.join(", ")}: the same ${what} “${value}”; make each say its own page`]
      : [];
  });
}

function endingFaults(page: BuiltPage, signature = site.name): string[] {
  const title = titleOf(page);
  const ending = ` - ${signature}`;
  if (page.path === "/" ? title.startsWith(signature) : title.endsWith(ending)) return [];
  return [`${page.path}: the title “${title}” must end with “${ending}”`];
}

test.each(ANY_SITES)("no two pages of the %s have one title", (name) => {
  expectNoFault(repeated(fullPages(name), "title", titleOf));
});

test.each(ANY_SITES)("no two pages of the %s have one description", (name) => {
  expectNoFault(repeated(fullPages(name), "description", descriptionOf));
});

test.each(ANY_SITES)("the titles of the %s end with the name of the site", (name) => {
  expectNoFault(fullPages(name).flatMap((page) => endingFaults(page, siteOf(name).name)));
});

test("equal, missing and unsigned titles are noticed", () => {
  const page = (path: string, title: string) => madeUpPage("", { path, head: `<title>${title}</title>` });
  const pages = [page("/a/", `A${ENDING}`), page("/b/", `A${ENDING}`), page("/c/", "")];
  expect(repeated(pages, "title", titleOf)).toEqual([
    `/a/, /b/: the same title “A${ENDING}”; make each say its own page`,
    "/c/: no title; give the page one",
  ]);
  expect(pages.flatMap((one) => endingFaults(one))).toHaveLength(1);
});
