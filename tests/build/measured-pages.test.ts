import { expect, inject, test } from "vitest";
import { DEMO_PAGES, searchPage, sitePages } from "../../src/cli/bench/measured-pages.ts";
import { siteFiles } from "../helpers/site/sites.ts";

const file = (path: string) => `${path.replace(/\?.*/, "")}index.html`;

test.each([
  ["site", 4],
  ["prefecture", 4],
] as const)(
  "the pages that are measured of the %s are those that it has, one of each kind",
  (name, kinds) => {
    const { dir } = inject(name);
    const pages = sitePages(dir);
    expect(new Set(pages.map(({ what }) => what)).size).toBe(kinds);
    for (const { path } of [...pages, searchPage(dir)]) expect(siteFiles(name)).toContain(file(path));
    expect(searchPage(dir).path).toMatch(/\?q=\S{5,}$/);
  },
);

test("those of the demonstration are in it", () => {
  for (const { path } of DEMO_PAGES) expect(siteFiles("demo")).toContain(file(path));
});

test("a site without news nor agenda has its home page measured", () => {
  expect(sitePages("tests/fixtures/nothing")).toEqual([{ what: "accueil", path: "/" }]);
  expect(searchPage("tests/fixtures/nothing").path).toBe("/recherche/?q=service");
});
