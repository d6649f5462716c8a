import { describe, expect, test } from "vitest";
import { originalOf } from "../../src/domain/entry/translations.ts";
import { LANGUAGE_NAMES, READ_IN } from "../../src/strings/languages.ts";
import { type Entry, entriesOf } from "../helpers/site/entries.ts";
import { readRss } from "../helpers/site/feeds.ts";
import { attribute, type BuiltPage, type Element, elementsOf, textOf } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages, fullPages, ORIGIN, pageAt, siteFiles } from "../helpers/site/sites.ts";
import { hasClass } from "../helpers/site/text.ts";

type Translated = Extract<Entry, { collection: "news" | "agenda" }>;

/** The public entries of the demonstration that have several languages: each text with its versions. */
function texts(): { original: Translated; versions: Translated[] }[] {
  const entries = entriesOf("demo").filter((entry): entry is Translated => entry.collection !== "pages");
  return (["news", "agenda"] as const).flatMap((collection) => {
    const own = entries.filter((entry) => entry.collection === collection && entry.visibility === "public");
    const byId = new Map(own.map((entry) => [entry.id, entry]));
    const groups = Map.groupBy(own, (entry) => originalOf(entry, byId));
    return [...groups].flatMap(([id, versions]) => {
      const original = byId.get(id);
      return original && versions.length > 1 ? [{ original, versions }] : [];
    });
  });
}

function alternatesOf({ elements }: BuiltPage): string[] {
  return elements
    .filter((element) => attribute(element, "rel") === "alternate" && attribute(element, "hreflang"))
    .map((element) => `${attribute(element, "hreflang")} ${attribute(element, "href")}`)
    .toSorted();
}

describe("a text in two languages", () => {
  test("is among the news and among the events of the demonstration", () => {
    expect(new Set(texts().map(({ original }) => original.collection))).toEqual(new Set(["news", "agenda"]));
  });

  test("names every version in the head of each, itself included, and sends other readers to the original", () => {
    for (const { original, versions } of texts()) {
      const expected = [
        ...versions.map(({ path, data }) => `${data.lang} ${ORIGIN}${path}`),
        `x-default ${ORIGIN}${original.path}`,
      ].toSorted();
      for (const { path } of versions) expect(alternatesOf(pageAt("demo", path)), path).toEqual(expected);
    }
  });

  test("leads from each version to the others, in their own language", () => {
    for (const { versions } of texts()) {
      for (const { path, data } of versions) {
        const links = pageAt("demo", path).elements.filter(
          (element) => element.tagName === "a" && hasClass(element, "fr-icon-translate-2"),
        );
        const others = versions.filter((version) => version.data.lang !== data.lang);
        expect(
          links.map((link) => ["lang", "hreflang", "href"].map((name) => attribute(link, name))),
          path,
        ).toEqual(others.map((other) => [other.data.lang, other.data.lang, other.path]));
        expect(links.map(textOf), path).toEqual(others.map((other) => READ_IN[other.data.lang]));
      }
    }
  });

  test("is not suggested after itself", () => {
    for (const { versions } of texts()) {
      for (const { path } of versions) {
        const related = pageAt("demo", path).elements.find(
          (element) => attribute(element, "aria-labelledby") === "related",
        );
        const hrefs = (related ? elementsOf(related) : []).map((element) => attribute(element, "href"));
        for (const version of versions) expect(hrefs, path).not.toContain(version.path);
      }
    }
  });
});

test("pages in one language name no other version", () => {
  const translated = new Set(texts().flatMap(({ versions }) => versions.map(({ path }) => path)));
  const others = ANY_SITES.flatMap((name) =>
    fullPages(name).filter(({ path }) => name !== "demo" || !translated.has(path)),
  );
  expect(others.filter((page) => alternatesOf(page).length > 0).map(({ path }) => path)).toEqual([]);
});

test("every card of an entry in another language than its page says which, in that language", () => {
  const languages = new Map(entriesOf("demo").map(({ path, data }) => [path, data.lang]));
  const cards = allPages("demo").flatMap(({ path, elements }) => {
    const around = attribute(elements[0] as Element, "lang");
    return elements
      .filter((element) => hasClass(element, "fr-card"))
      .flatMap((card) => {
        const inside = elementsOf(card);
        const lang = languages.get(
          attribute(inside.find(({ tagName }) => tagName === "a") ?? card, "href") ?? "",
        );
        return lang === undefined || lang === around ? [] : [{ path, inside, lang }];
      });
  });
  expect(new Set(cards.map(({ lang }) => lang))).toEqual(new Set(["en", "fr"]));
  for (const { path, inside, lang } of cards) {
    const badges = inside.filter(
      (element) => hasClass(element, "fr-badge") && attribute(element, "lang") === lang,
    );
    expect(badges.map(textOf), path).toEqual([LANGUAGE_NAMES[lang]]);
  }
});

describe("what there is in English", () => {
  const english = () =>
    entriesOf("demo").filter(
      ({ data, collection, visibility }) =>
        data.lang === "en" && collection !== "pages" && visibility === "public",
    );

  test("is on one page, in English, with its feed, and each entry leads to it", () => {
    const { elements } = pageAt("demo", "/en/");
    const links = new Set(elements.map((element) => attribute(element, "href")));
    for (const { path } of english()) {
      expect(links, path).toContain(path);
      const crumbs = pageAt("demo", path).elements.filter((element) =>
        hasClass(element, "fr-breadcrumb__link"),
      );
      expect(
        crumbs.map((crumb) => attribute(crumb, "href")),
        path,
      ).toContain("/en/");
    }
    expect(links).toContain("/en/rss.xml");
    const feed = readRss("demo", "/en/rss.xml");
    expect(feed.items.map(({ link }) => link).toSorted()).toEqual(
      english()
        .map(({ path }) => ORIGIN + path)
        .toSorted(),
    );
  });

  test("has its categories in English where the taxonomy gives them, else in French that says so", () => {
    const [release] = english().filter(({ path }) => path.startsWith("/espace-presse/"));
    const tags = pageAt("demo", release?.path ?? "").elements.filter((element) =>
      /^\/(?:actualites|themes)\//.test((hasClass(element, "fr-tag") && attribute(element, "href")) || ""),
    );
    expect(tags.map((tag) => [textOf(tag), attribute(tag, "lang")])).toEqual([
      ["Press release", undefined],
      ["Transformation numérique des territoires", "fr"],
    ]);
  });

  test("is named by the site map of the demonstration, and a site in one language has no such page", () => {
    const hrefs = pageAt("demo", "/plan-du-site/").elements.map((element) => attribute(element, "href"));
    expect(hrefs).toContain("/en/");
    for (const name of ["site", "prefecture"] as const)
      expect([...siteFiles(name)].filter((file) => file.startsWith("/en/"))).toEqual([]);
  });
});
