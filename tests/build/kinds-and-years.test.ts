import { describe, expect, test } from "vitest";
import { newsCategoryAddress, newsKindAddress, pressYearAddress } from "../../src/domain/addresses.ts";
import { NEWS_KINDS } from "../../src/schemas/news.ts";
import { isPress } from "../../src/schemas/site/press.ts";
import { NEWS_KIND_LIST_NAMES, NEWS_KIND_NAMES } from "../../src/strings/fr/names.ts";
import { wordsIn } from "../../src/strings/words.ts";
import { type Entry, entriesOf } from "../helpers/site/entries.ts";
import { attribute, elementsOf, isRedirect, textOf } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages, pageAt, type SiteName, siteFiles, siteOf } from "../helpers/site/sites.ts";
import { hasClass } from "../helpers/site/text.ts";

type News = Extract<Entry, { collection: "news" }>;

/** The public news of a site. */
function listed(name: SiteName = "demo"): News[] {
  return entriesOf(name).filter(
    (entry): entry is News => entry.collection === "news" && entry.visibility === "public",
  );
}

/** The cards of a list, across its pages. */
function cardsOf(base: string, name: SiteName = "demo"): string[] {
  const pages = [base, ...[2, 3, 4, 5].map((number) => `${base}page/${number}/`)];
  return pages
    .filter((path) => siteFiles(name).has(`${path}index.html`))
    .flatMap((path) => pageAt(name, path).elements.filter((element) => hasClass(element, "fr-card__title")))
    .flatMap((title) => elementsOf(title).map((link) => attribute(link, "href") ?? ""))
    .toSorted();
}

const pathsOf = (entries: readonly News[]) => entries.map(({ path }) => path).toSorted();

const KINDS = ANY_SITES.flatMap((name) => siteOf(name).kinds.map((kind) => [name, kind] as const));

test("the demonstration has every kind", () => {
  expect(new Set(listed().map(({ data }) => data.kind))).toEqual(new Set(NEWS_KINDS));
});

describe.each(KINDS)("on the %s, the kind %s", (name, kind) => {
  test("has a page that lists all its entries and no other, under its name or that of its category", () => {
    const base = newsKindAddress(kind);
    const own = listed(name).filter(({ data }) => data.kind === kind);
    const category = own[0]?.data.category;
    if (category === undefined) return expect(siteFiles(name)).not.toContain(`${base}index.html`);
    const same = listed(name).filter(({ data }) => data.category === category);
    const isTwin = own.length === same.length && own.every((entry) => same.includes(entry));
    const shown = isTwin ? newsCategoryAddress(category) : base;
    expect(isRedirect(pageAt(name, base)), base).toBe(isTwin);
    expect(cardsOf(shown, name)).toEqual(pathsOf(own));
    const title = pageAt(name, shown).elements.find(({ tagName }) => tagName === "h1");
    if (!isTwin) expect(title && textOf(title)).toBe(NEWS_KIND_LIST_NAMES[kind]);
  });

  test("is named on every card of its entries, unless it is what one expects", () => {
    const paths = new Set(pathsOf(listed(name).filter(({ data }) => data.kind === kind)));
    const cards = allPages(name)
      .flatMap(({ elements }) => elements.filter((element) => hasClass(element, "fr-card")))
      .filter((card) =>
        elementsOf(card).some(({ attrs }) =>
          attrs.some(({ name: key, value }) => key === "href" && paths.has(value)),
        ),
      );
    expect(cards.length > 0).toBe(paths.size > 0);
    for (const card of cards) {
      const tags = elementsOf(card)
        .filter((element) => hasClass(element, "fr-tag"))
        .map(textOf);
      const names = [NEWS_KIND_NAMES[kind], wordsIn("en").names.kinds[kind]];
      // The category comes first, and one may be called « Article ».
      const said = kind === "article" ? tags.slice(1) : tags;
      expect(
        names.some((one) => said.includes(one)),
        tags.join(", "),
      ).toBe(kind !== "article");
    }
  });
});

describe("the press room", () => {
  const press = () => listed().filter(({ data }) => isPress(data.kind));
  const years = () => [...new Set(press().map(({ data }) => data.publishedAt.slice(0, 4)))];

  test("has, for each year, a page at a stable address that lists its releases and statements", () => {
    expect(years().length).toBeGreaterThan(2);
    for (const year of years()) {
      const ofYear = press().filter(({ data }) => data.publishedAt.startsWith(year));
      expect(cardsOf(pressYearAddress(year)), year).toEqual(pathsOf(ofYear));
    }
  });

  test("has an index of its years, each with its number", () => {
    const tiles = pageAt("demo", "/espace-presse/archives/").elements.filter((element) =>
      hasClass(element, "fr-tile"),
    );
    const counts = years().map((year) => {
      const count = press().filter(({ data }) => data.publishedAt.startsWith(year)).length;
      return [year, `${count} publication${count > 1 ? "s" : ""}`];
    });
    const wordsOf = (tile: (typeof tiles)[number]) =>
      elementsOf(tile)
        .filter((element) => hasClass(element, "fr-tile__title") || hasClass(element, "fr-tile__desc"))
        .map(textOf);
    expect(tiles.map(wordsOf).toSorted()).toEqual(counts.toSorted());
  });

  test("shows first how to reach the press office", () => {
    const { elements } = pageAt("demo", "/espace-presse/");
    const contact = elements.findIndex((element) => attribute(element, "id") === "press-contact");
    const firstCard = elements.findIndex((element) => hasClass(element, "fr-card"));
    expect(contact).toBeGreaterThan(0);
    expect(contact).toBeLessThan(firstCard);
  });
});

test("the ways into news, press and agenda say how many entries each holds", () => {
  for (const path of ["/actualites/", "/espace-presse/", "/agenda/"]) {
    const links = pageAt("demo", path)
      .elements.filter((element) => attribute(element, "aria-labelledby")?.startsWith("browse-"))
      .flatMap((nav) => elementsOf(nav).filter((element) => hasClass(element, "fr-tag")))
      .map(textOf);
    expect(links, path).not.toEqual([]);
    expect(
      links.filter((text) => !/ \(\d+\)$/.test(text)),
      path,
    ).toEqual([]);
  }
  const articles = listed().filter(({ data }) => data.kind === "article").length;
  const tags = pageAt("demo", "/actualites/").elements.filter((element) => hasClass(element, "fr-tag"));
  expect(tags.map(textOf)).toContain(`Articles (${articles})`);
});
