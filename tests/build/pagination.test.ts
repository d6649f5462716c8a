import { describe, expect, inject, test } from "vitest";
import { entriesOf } from "../helpers/site/entries.ts";
import { attribute, elementsOf, textOf } from "../helpers/site/pages.ts";
import { pageAt, type SiteName, siteFiles } from "../helpers/site/sites.ts";
import { hasClass } from "../helpers/site/text.ts";

const PAGES = ["/actualites/", "/actualites/page/2/", "/actualites/page/3/", "/actualites/page/4/"];

const cardsOf = (path: string, name: SiteName = "demo") =>
  pageAt(name, path)
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

  test("shows the newest featured entry first, then the others in pages of 21, without gap nor repetition", () => {
    const total = Math.ceil((listed().length - 1) / 21);
    const pages = PAGES.slice(0, total);
    expect(total).toBeGreaterThan(2);
    expect(cardsOf("/actualites/")[0]).toBe("/actualites/journee-2030-le-programme-est-en-ligne/");
    expect(pages.slice(0, -1).map((path) => cardsOf(path).length)).toEqual([
      22,
      ...pages.slice(1, -1).map(() => 21),
    ]);
    expect(pages.flatMap((path) => cardsOf(path)).toSorted()).toEqual(
      listed()
        .map(({ path }) => path)
        .toSorted(),
    );
  });

  test("keeps the featured entry at its place in the archives of its year", () => {
    const archived = [
      "/actualites/archives/2030/",
      "/actualites/archives/2030/page/2/",
      "/actualites/archives/2030/page/3/",
    ]
      .filter((path) => siteFiles("demo").has(`${path}index.html`))
      .flatMap((path) => cardsOf(path));
    const featured = cardsOf("/actualites/")[0] ?? "";
    const days = daysOf(archived);
    expect(archived.filter((href) => href === featured)).toHaveLength(1);
    expect(archived[0]).not.toBe(featured);
    expect(days).toEqual(days.toSorted().reverse());
  });

  const daysOf = (hrefs: readonly string[]) => {
    const days = new Map(
      listed().map((entry) => [
        entry.path,
        "publishedAt" in entry.data ? entry.data.publishedAt.slice(0, 10) : "",
      ]),
    );
    return hrefs.map((href) => days.get(href) ?? "");
  };

  test("goes from the newest to the oldest, across pages", () => {
    const pages = PAGES.filter((path) => siteFiles("demo").has(`${path}index.html`));
    const days = daysOf(pages.flatMap((path) => cardsOf(path)).slice(1));
    expect(days).toEqual(days.toSorted().reverse());
  });

  test("has no page 1 of its own and nothing beyond the last, which answer 404", async () => {
    for (const path of ["/actualites/page/1/", "/actualites/page/99/", "/actualites/page/"]) {
      expect((await fetch(inject("demo").url + path)).status, path).toBe(404);
    }
  });

  test("says on each page where one is, without a link to it", () => {
    const total = Math.ceil((listed().length - 1) / 21);
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

/** The paginated lists of the demonstration: the addresses of their pages, in order. */
function paginatedLists(): string[][] {
  const beyond = [...siteFiles("demo")].flatMap(
    (file) => /^(.*\/)page\/\d+\/index\.html$/.exec(file)?.[1] ?? [],
  );
  return [...new Set(beyond)].map((base) => {
    const numbers = beyond.filter((other) => other === base).length + 1;
    return Array.from({ length: numbers }, (_, index) => (index === 0 ? base : `${base}page/${index + 1}/`));
  });
}

describe("every paginated list of the demonstration", () => {
  const headOf = (path: string, name: "description" | "next") =>
    pageAt("demo", path)
      .elements.filter((element) => [attribute(element, "name"), attribute(element, "rel")].includes(name))
      .map((element) => attribute(element, "content") ?? attribute(element, "href") ?? "");

  test("is among the news, the press room, the years, the kinds, the categories and the themes", () => {
    const bases = paginatedLists().map(([base = ""]) => base);
    for (const start of [
      "/actualites/",
      "/actualites/archives/",
      "/actualites/categorie/",
      "/actualites/genre/",
      "/espace-presse/",
      "/themes/",
    ]) {
      expect(
        bases.filter((base) => base.startsWith(start)),
        start,
      ).not.toEqual([]);
    }
  });

  test("says in the title and the description of each page which it is, and of how many", () => {
    for (const pages of paginatedLists()) {
      for (const [index, path] of pages.entries()) {
        const rank = `page ${index + 1} sur ${pages.length}`;
        const title = pageAt("demo", path).elements.find(({ tagName }) => tagName === "title");
        const texts = [title ? textOf(title) : "", headOf(path, "description")[0] ?? ""];
        expect(
          texts.map((text) => text.includes(rank)),
          path,
        ).toEqual([index > 0, index > 0]);
      }
    }
  });

  test("asks browsers for no other page: Firefox loads the one that the head calls the next", () => {
    const next = (path: string) => headOf(path, "next");
    expect(paginatedLists().flat().flatMap(next)).toEqual([]);
  });

  test("holds nothing twice", () => {
    for (const pages of paginatedLists()) {
      const cards = pages.flatMap((path) => cardsOf(path));
      expect(cards.length - new Set(cards).size, pages[0]).toBe(0);
    }
  });
});

test.each(["site", "prefecture"] as const)("on the %s, a list of one page has no pagination", (name) => {
  const nav = pageAt(name, "/actualites/").elements.find((element) => hasClass(element, "fr-pagination"));
  expect(nav).toBeUndefined();
  const listed = entriesOf(name).filter(
    ({ collection, visibility }) => collection === "news" && visibility === "public",
  );
  expect(cardsOf("/actualites/", name).toSorted()).toEqual(listed.map(({ path }) => path).toSorted());
});
