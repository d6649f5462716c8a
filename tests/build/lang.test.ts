import { expect, test } from "vitest";
import { site } from "../../src/site.config.ts";
import { INTERFACES } from "../../src/strings/words.ts";
import { entriesOf } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { frenchIn, languageOf } from "../helpers/site/languages.ts";
import { attribute, type BuiltPage, type Element, madeUpPage, textOf } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages, fullPages, ownPath, pageAt, type SiteName } from "../helpers/site/sites.ts";
import { hasClass } from "../helpers/site/text.ts";

/** The languages of the interface, by the address of the pages that are not in French: those of entries and of lists. */
function interfaces(name: SiteName): ReadonlyMap<string, string> {
  const spoken = entriesOf(name).filter(({ data }) => data.lang !== "fr" && INTERFACES[data.lang]);
  const lists = spoken.map(({ data }) => [`/${data.lang}/`, data.lang] as const);
  return new Map([...lists, ...spoken.map(({ path, data }) => [path, data.lang] as const)]);
}

function pageFaults({ path, elements }: BuiltPage, languages: ReadonlyMap<string, string>): string[] {
  const html = elements.find(({ tagName }) => tagName === "html");
  const lang = html && attribute(html, "lang");
  const expected = languages.get(path) ?? "fr";
  return lang === expected
    ? []
    : [
        `${path}: <html lang="${lang ?? ""}">; its interface is in another language: write lang="${expected}"`,
      ];
}

/** The places of the demonstration: names have no language. */
const PLACES = entriesOf("demo").flatMap(({ data }) =>
  "location" in data && data.location ? [data.location.name] : [],
);

/** French that a page in English says without saying that it is French, names aside. */
function frenchFaults({ path, elements }: BuiltPage): string[] {
  const names = [site.organization.name, site.name, ...PLACES];
  return frenchIn(elements, names).map(
    (text) => `${path}: “${text}” is French; put lang="fr" on it, or say it in English in src/strings/en.ts`,
  );
}

/** Titles in another language than the page around them. */
function linkFaults({ path, elements }: BuiltPage, languages: ReadonlyMap<string, string>): string[] {
  return elements
    .filter(({ tagName }) => tagName === "a")
    .flatMap((link) => {
      const target = ownPath(attribute(link, "href") ?? "") ?? "";
      const lang = languages.get(target);
      if (lang === undefined || target === path || languageOf(link) === lang) return [];
      if (attribute(link, "hreflang") === lang) return [];
      return [
        `${path}: the title of ${target} is shown without lang="${lang}"; put it on the link or around it`,
      ];
    });
}

test.each(ANY_SITES)("every page of the %s says in which language its interface is", (name) => {
  const languages = interfaces(name);
  expectNoFault(allPages(name).flatMap((page) => pageFaults(page, languages)));
});

test("the pages of entries in English are in English all around, but for what says that it is French", () => {
  const pages = [...interfaces("demo")]
    .filter(([, lang]) => lang === "en")
    .map(([path]) => pageAt("demo", path));
  expect(pages.length).toBeGreaterThan(2);
  expectNoFault(pages.flatMap(frenchFaults));
  for (const { path, elements } of pages) {
    const menu = elements.filter((element) => hasClass(element, "fr-nav__link"));
    expect(
      menu.map((link) => [textOf(link), languageOf(link)]),
      path,
    ).toEqual([
      ["News", "en"],
      ["Events", "en"],
      ["Press room", "en"],
      ["Topics", "en"],
      ["Programme TNT", "fr"],
    ]);
    const date = elements.find(
      ({ tagName, parentNode }) => tagName === "time" && parentNode?.nodeName === "p",
    );
    expect(textOf(date as Element), path).toMatch(/ May 2030| June 2030/);
  }
});

test.each(ANY_SITES)(
  "the entries of the %s in another language say it, on their page and where they are linked",
  (name) => {
    const foreign = entriesOf(name).filter(
      ({ data, visibility }) => data.lang !== "fr" && visibility === "public",
    );
    const languages = new Map(foreign.map(({ path, data }) => [path, data.lang]));
    if (name === "demo") expect(foreign.length).toBeGreaterThan(1);
    for (const { path, data } of foreign) {
      const { elements } = pageAt(name, path);
      const title = elements.find(({ tagName }) => tagName === "h1");
      const body = elements
        .filter(({ attrs }) => attrs.some(({ value }) => value.split(" ").includes("site-prose")))
        .at(-1);
      expect(title && languageOf(title), path).toBe(data.lang);
      expect(body && languageOf(body), path).toBe(data.lang);
    }
    expectNoFault(fullPages(name).flatMap((page) => linkFaults(page, languages)));
  },
);

test("a page and a title without their language are noticed", () => {
  expect(pageFaults(madeUpPage(""), new Map())).toEqual([]);
  expect(pageFaults(madeUpPage(""), new Map([["/essai/", "en"]]))).toHaveLength(1);
  const english = (body: string) => frenchFaults(madeUpPage(`<div lang="en">${body}</div>`));
  expect(english('<p>See the programme</p><p lang="fr">Voir le programme</p>')).toEqual([]);
  expect(english("<p>Voir le programme</p>")).toHaveLength(1);
  expect(english('<button title="Partager la page">Share</button>')).toHaveLength(1);
  expect(english("<p>S’inscrire</p>")).toHaveLength(1);
  const languages = new Map([["/en/", "en"]]);
  expect(linkFaults(madeUpPage('<div lang="en"><a href="/en/">Hello</a></div>'), languages)).toEqual([]);
  expect(linkFaults(madeUpPage('<a href="/en/">Hello</a>'), languages)).toHaveLength(1);
});
