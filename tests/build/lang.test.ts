import { expect, test } from "vitest";
import { entriesOf } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage, type Element, madeUpPage } from "../helpers/site/pages.ts";
import { allPages, fullPages, ownPath, pageAt, SITES } from "../helpers/site/sites.ts";

/** The language that holds for an element: its own or that of the nearest element around it. */
function languageOf(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const lang = attribute(at, "lang");
    if (lang !== undefined) return lang;
  }
  return undefined;
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && "tagName" in parentNode ? parentNode : undefined;
}

function pageFaults({ path, elements }: BuiltPage): string[] {
  const html = elements.find(({ tagName }) => tagName === "html");
  const lang = html && attribute(html, "lang");
  return lang === "fr"
    ? []
    : [`${path}: <html lang="${lang ?? ""}">; the interface is in French: write lang="fr"`];
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

test.each(SITES)("every page of the %s says that its interface is in French", (name) => {
  expectNoFault(allPages(name).flatMap(pageFaults));
});

test.each(SITES)(
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
      const date = elements.find(
        ({ tagName, parentNode }) => tagName === "time" && parentNode?.nodeName === "p",
      );
      expect(date && languageOf(date), `${path}: dates are written in French`).toBe("fr");
    }
    expectNoFault(fullPages(name).flatMap((page) => linkFaults(page, languages)));
  },
);

test("a page and a title without their language are noticed", () => {
  expect(pageFaults(madeUpPage(""))).toEqual([]);
  const languages = new Map([["/en/", "en"]]);
  expect(linkFaults(madeUpPage('<div lang="en"><a href="/en/">Hello</a></div>'), languages)).toEqual([]);
  expect(linkFaults(madeUpPage('<a href="/en/">Hello</a>'), languages)).toHaveLength(1);
});
