import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { entriesOf } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { everyItem } from "../helpers/site/feeds.ts";
import { attribute, type Element, textOf } from "../helpers/site/pages.ts";
import { recordsOf } from "../helpers/site/records.ts";
import { ANY_SITES, ownPath, pageAt, type SiteName } from "../helpers/site/sites.ts";
import { hasClass } from "../helpers/site/text.ts";

/** What an entry says on its page alone, each with the reason. */
interface Exception {
  reason: string;
  is(element: Element): boolean;
}

const withId = (id: string) => (element: Element) => attribute(element, "id") === id;
const href = (element: Element) => attribute(element, "href") ?? "";

const BOTH: readonly Exception[] = [
  { reason: "ways through the page", is: ({ tagName }) => tagName === "nav" },
  { reason: "what only a browser without script shows", is: ({ tagName }) => tagName === "noscript" },
  { reason: "what is hidden", is: (element) => attribute(element, "hidden") !== undefined },
  {
    reason: "its dates, which feeds and records hold as data",
    is: (element) => hasClass(element, "site-meta"),
  },
  { reason: "its age, which is that of the reading", is: ({ tagName }) => tagName === "entry-age" },
  { reason: "what follows the clock", is: (element) => attribute(element, "data-when") !== undefined },
  { reason: "the labels of its facts", is: ({ tagName }) => tagName === "dt" },
  { reason: "the title of its facts", is: withId("facts") },
  {
    reason: "the titles of its dates",
    is: (element) => withId("dates")(element) || attribute(element, "aria-controls") === "past-dates",
  },
  {
    reason: "the link to its other version, in the language of that one",
    is: (element) => attribute(element, "hreflang") !== undefined,
  },
  {
    reason: "a consent that only the site can take",
    is: (element) => hasClass(element, "fr-consent-placeholder"),
  },
  {
    reason: "the map and the month of an event",
    is: (element) => /openstreetmap|\/agenda\/calendrier\//.test(href(element)),
  },
];
const FEED: readonly Exception[] = [
  ...BOTH,
  {
    reason: "the words before the list of editions",
    is: (element) => /^Les autres éditions/.test(textOf(element)) && element.tagName === "p",
  },
];
const SEARCH: readonly Exception[] = [
  ...BOTH,
  { reason: "the title of its press contacts", is: withId("press-contact") },
  { reason: "what opens a transcript", is: (element) => hasClass(element, "fr-transcription__btn") },
  { reason: "what stands for a video that cannot play", is: ({ tagName }) => tagName === "video" },
  {
    reason: "its themes and its kind, which are filters",
    is: (element) => hasClass(element, "fr-tags-group"),
  },
];

type Node = DefaultTreeAdapterTypes.Node;

/** The words of an element, without those of the exceptions. */
function wordsOf(node: Node, exceptions: readonly Exception[]): string[] {
  if ("value" in node) return fold(node.value);
  if (!("childNodes" in node) || /^(?:script|template)$/.test(node.nodeName)) return [];
  if ("tagName" in node && exceptions.some(({ is }) => is(node))) return [];
  return node.childNodes.flatMap((child) => wordsOf(child, exceptions));
}

const fold = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function missing(path: string, words: readonly string[], known: string): string[] {
  const set = new Set(fold(known));
  return [...new Set(words)].filter((word) => !set.has(word)).map((word) => `${path}: lacks “${word}”`);
}

function articleOf(name: SiteName, path: string): Element {
  const article = pageAt(name, path).elements.find(({ tagName }) => tagName === "article");
  if (!article) throw new Error(`${path} has no article`);
  return article;
}

/** The contacts that an entry gives beside its article. */
const besideOf = (name: SiteName, path: string) =>
  pageAt(name, path).elements.filter((element) => attribute(element, "data-search-also") !== undefined);

const publicEntries = (name: SiteName) =>
  entriesOf(name).filter(({ collection, visibility }) => collection !== "pages" && visibility === "public");

describe.each(ANY_SITES)("on the %s, an entry says the same", (name) => {
  test("in its feed item as on its page", () => {
    const items = new Map(everyItem(name).map((item) => [ownPath(item.link), item]));
    const told = publicEntries(name).filter(({ path }) => items.has(path));
    expect(told.length).toBeGreaterThan({ site: 4, demo: 60, prefecture: 2 }[name]);
    const faults = told.flatMap(({ path }) => {
      const item = items.get(path);
      if (!item) return [];
      const said = [item.title, ...item.categories, ...wordsOf(parseFragment(item.content), [])].join("\n");
      return missing(path, wordsOf(articleOf(name, path), FEED), said);
    });
    expectNoFault(faults);
  });

  test("in its search record as on its page", () => {
    const records = new Map(recordsOf(name).map((record) => [record.url, record]));
    const faults = publicEntries(name).flatMap(({ path }) => {
      const record = records.get(path);
      if (!record) return [`${path}: no record`];
      return missing(
        path,
        [articleOf(name, path), ...besideOf(name, path)].flatMap((element) => wordsOf(element, SEARCH)),
        [record.content, ...Object.values(record.meta), ...record.anchors.map(({ text }) => text)].join("\n"),
      );
    });
    expectNoFault(faults);
  });
});
