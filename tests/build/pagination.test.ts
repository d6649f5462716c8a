import { describe, expect, inject, test } from "vitest";
import { entriesOf } from "../helpers/entries.ts";
import { attribute, elementsOf, textOf } from "../helpers/pages.ts";
import { pageAt, siteFiles } from "../helpers/sites.ts";
import { hasClass } from "../helpers/text.ts";

const PAGES = ["/actualites/", "/actualites/page/2/", "/actualites/page/3/", "/actualites/page/4/"];

const cardsOf = (path: string) =>
  pageAt("demo", path)
    .elements.filter((element) => hasClass(element, "fr-card__title"))
    .flatMap((title) => elementsOf(title).map((link) => attribute(link, "href") ?? ""));

const paginationOf = (path: string) => {
  const nav = pageAt("demo", path).elements.find((element) => hasClass(element, "fr-pagination"));
  return nav ? elementsOf(nav).filter(({ tagName }) => tagName === "a") : [];
};

describe("the list of news of the demonstration", () => {
  const listed = () =>
    entriesOf("demo").filter(
      ({ collection, visibility }) => collection === "news" && visibility === "public",
    );

  test("is cut in pages of 21 at stable addresses, without gap nor repetition", () => {
    const total = Math.ceil(listed().length / 21);
    const pages = PAGES.slice(0, total);
    expect(total).toBeGreaterThan(2);
    expect(pages.slice(0, -1).map((path) => cardsOf(path).length)).toEqual(pages.slice(0, -1).map(() => 21));
    expect(pages.flatMap(cardsOf).toSorted()).toEqual(
      listed()
        .map(({ path }) => path)
        .toSorted(),
    );
  });

  test("goes from the newest to the oldest, across pages", () => {
    const dates = new Map(
      listed().map((entry) => [
        entry.path,
        "publishedAt" in entry.data ? entry.data.publishedAt.slice(0, 10) : "",
      ]),
    );
    const days = PAGES.filter((path) => siteFiles("demo").has(`${path}index.html`))
      .flatMap(cardsOf)
      .map((href) => dates.get(href) ?? "");
    expect(days).toEqual(days.toSorted().reverse());
  });

  test("has no page 1 of its own and nothing beyond the last, which answer 404", async () => {
    for (const path of ["/actualites/page/1/", "/actualites/page/99/", "/actualites/page/"]) {
      expect((await fetch(inject("demo").url + path)).status, path).toBe(404);
    }
  });

  test("says on each page where one is, without a link to it", () => {
    const total = Math.ceil(listed().length / 21);
    for (const [index, path] of PAGES.slice(0, total).entries()) {
      const links = paginationOf(path);
      const current = links.filter((link) => attribute(link, "aria-current") === "page");
      expect(current.map(textOf), path).toEqual([String(index + 1)]);
      expect(
        current.map((link) => attribute(link, "href")),
        path,
      ).toEqual([undefined]);
      const hrefs = new Set(
        links.map((link) => attribute(link, "href")).filter((href) => href !== undefined),
      );
      const others = PAGES.slice(0, total).filter((other) => other !== path);
      expect([...hrefs].toSorted(), path).toEqual(others.toSorted());
    }
  });

  test("is told apart page by page: each has its own title", () => {
    const titleOf = (path: string) => {
      const title = pageAt("demo", path).elements.find(({ tagName }) => tagName === "h1");
      return title && textOf(title);
    };
    expect(titleOf("/actualites/")).toBe("Actualités");
    expect(titleOf("/actualites/page/2/")).toContain("page 2 sur");
  });
});

test("a list of one page has no pagination", () => {
  const nav = pageAt("site", "/actualites/").elements.find((element) => hasClass(element, "fr-pagination"));
  expect(nav).toBeUndefined();
});
