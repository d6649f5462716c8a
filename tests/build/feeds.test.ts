import { statSync } from "node:fs";
import { join } from "node:path";
import { parseFragment, serialize } from "parse5";
import { describe, expect, inject, test } from "vitest";
import { newsKindAddress } from "../../src/domain/addresses.ts";
import { isOver } from "../../src/domain/agenda/period.ts";
import { mainFeeds } from "../../src/domain/feeds/feed-addresses.ts";
import { feedHtml } from "../../src/domain/feeds/html/feed-html.ts";
import { formatPeriod } from "../../src/domain/text/format-period.ts";
import { wordsIn } from "../../src/strings/words.ts";
import { type Entry, entriesOf } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { everyItem, listOf, readRss, rssPaths } from "../helpers/site/feeds.ts";
import { attribute, type BuiltPage, elementsOf, isRedirect, textOf } from "../helpers/site/pages.ts";
import {
  ANY_SITES,
  allPages,
  fullPages,
  originOf,
  ownPath,
  pageAt,
  type SiteName,
  siteFiles,
  siteOf,
} from "../helpers/site/sites.ts";
import { hasClass } from "../helpers/site/text.ts";

const ALLOWED = new Set([
  "href",
  "src",
  "alt",
  "title",
  "lang",
  "datetime",
  "cite",
  "colspan",
  "rowspan",
  "scope",
  "width",
  "height",
  "controls",
]);

/** What a feed reader would get wrong in a content. */
function contentFaults(where: string, html: string): string[] {
  return elementsOf(parseFragment(html)).flatMap((element) => {
    const fault = (text: string) => `${where}: <${element.tagName}> ${text}`;
    const bad = element.attrs.map(({ name }) => name).filter((name) => !ALLOWED.has(name));
    const address = attribute(element, "href") ?? attribute(element, "src");
    return [
      ...(/^(?:script|style|iframe|form|template|button|picture|svg|h1|nav|section)$/.test(element.tagName) ||
      element.tagName.includes("-")
        ? [fault("must not go out in a feed")]
        : []),
      ...(element.tagName === "div" && !attribute(element, "lang") ? [fault("means nothing")] : []),
      ...(element.tagName === "img" &&
      !(attribute(element, "alt") !== undefined && attribute(element, "width"))
        ? [fault("has no alternative or no size")]
        : []),
      ...bad.map((name) => fault(`has the attribute ${name}, which means nothing out of the site`)),
      ...(address !== undefined && !/^(?:https?:|mailto:|tel:)/.test(address)
        ? [fault(`has the address ${address}; feed readers need the whole address`)]
        : []),
    ];
  });
}

/** Whether an element is hidden or waits for a script, is a way through the page, or asks for a consent. */
function staysOnSite(element: BuiltPage["elements"][number]): boolean {
  const hidden = attribute(element, "hidden") !== undefined;
  if (hidden || element.tagName === "nav" || hasClass(element, "fr-consent-placeholder")) return true;
  const { parentNode } = element;
  return parentNode && "tagName" in parentNode ? staysOnSite(parentNode) : element.tagName !== "html";
}

/** The blocks of the body of a page whose words are not in a content. */
function missingBlocks({ path, elements }: BuiltPage, content: string): string[] {
  const prose = elements.filter((element) => attribute(element, "class")?.split(" ").includes("site-prose"));
  // A feed sets spaces, commas and brackets where the site has a style.
  const letters = (text: string) => text.replaceAll(/[\s,()]/g, "");
  const words = letters(textOf(parseFragment(content)));
  return prose
    .flatMap((part) => elementsOf(part))
    .filter((element) => !staysOnSite(element))
    .filter(({ tagName }) => /^(?:p|li|h[2-6]|td|th|blockquote|figcaption|button)$/.test(tagName))
    .map(textOf)
    .filter((text) => text !== "" && !words.includes(letters(text)))
    .map((text) => `${path}: its feed item lacks “${text}”`);
}

/** Addresses of a content that lead nowhere in the built site. */
function deadAddresses(
  name: SiteName,
  pages: ReadonlySet<string>,
  { link, content }: { link: string; content: string },
): string[] {
  return elementsOf(parseFragment(content))
    .map((element) => attribute(element, "href") ?? attribute(element, "src"))
    .map((address) => (address === undefined ? undefined : ownPath(address)))
    .filter((path) => path !== undefined && !pages.has(path) && !siteFiles(name).has(path))
    .map((path) => `${link}: leads to ${path}, which is not in the site`);
}

/** The entries that a narrow feed is made of. */
function entriesUnder(listed: Entry[], list: string): Entry[] | undefined {
  const [, part, way] = list.split("/");
  const has = (value: string) => value === list.split("/").at(-2);
  if (part === "themes") return listed.filter(({ data }) => "tags" in data && data.tags.some(has));
  if (way === "categorie") {
    const collection = part === "agenda" ? "agenda" : "news";
    return listed.filter(
      (entry) => entry.collection === collection && "category" in entry.data && has(entry.data.category),
    );
  }
  if (way !== "genre") return undefined;
  return listed.filter((entry) => entry.collection === "news" && newsKindAddress(entry.data.kind) === list);
}

describe.each(ANY_SITES)("the feeds of the %s", (name) => {
  test("are those of the parts, and of every kind, category, theme and other language that has entries", () => {
    const lists = rssPaths(name).map(listOf);
    const pages = fullPages(name).map(({ path }) => path);
    const expected = pages.filter((path) =>
      /^\/(?:(?:actualites\/categorie|agenda\/categorie|themes)\/[^/]+|en)\/$/.test(path),
    );
    const kinds = entriesOf(name).flatMap((entry) =>
      entry.collection === "news" && entry.visibility === "public" ? [newsKindAddress(entry.data.kind)] : [],
    );
    const parts = mainFeeds(siteOf(name).rooms).map(({ path }) => listOf(path));
    expect(lists.toSorted()).toEqual([...new Set([...parts, ...kinds, ...expected])].toSorted());
  });

  test("are in the language of their page, name themselves, the page they follow and a picture of the site", () => {
    for (const path of rssPaths(name)) {
      const { version, channel, items } = readRss(name, path);
      expect(version).toBe("2.0");
      expect(channel?.language).toBe(path.startsWith("/en/") ? "en" : "fr");
      expect(pageAt(name, ownPath(String(channel?.link)) ?? "").path, path).not.toBe("");
      expect(channel?.title).not.toBe("");
      expect(channel?.description).not.toBe("");
      expect(channel?.["atom:link"]).toMatchObject({
        "@href": originOf(name) + path,
        "@rel": "self",
        "@type": "application/rss+xml",
      });
      expect(siteFiles(name)).toContain(ownPath(String(channel?.image?.url)));
      expect(items.length, path).toBeGreaterThan(0);
      // The last dated and, where there are events, those that are coming.
      expect(items.length, path).toBeLessThanOrEqual(/^\/(?:agenda|themes)\//.test(path) ? 70 : 20);
    }
  });

  test("have each a name of its own", () => {
    const titles = rssPaths(name).map((path) => String(readRss(name, path).channel?.title));
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("go from the newest to the oldest, each entry once, on a page of the site", () => {
    for (const path of rssPaths(name)) {
      const { items, channel } = readRss(name, path);
      const dates = items.map(({ pubDate }) => Date.parse(pubDate));
      expect(dates, path).toEqual(dates.toSorted((a, b) => b - a));
      expect(dates.every((date) => date <= Date.parse(inject(name).now))).toBe(true);
      expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
      const changes = items.map(({ updated, pubDate }) => Date.parse(updated ?? pubDate));
      expect(Date.parse(String(channel?.lastBuildDate)), path).toBe(Math.max(...changes));
      for (const { link, guid, title, description, categories } of items) {
        expect(pageAt(name, ownPath(link) ?? link).path).not.toBe("");
        expect(guid.replace(/#.*/, "")).toBe(link);
        expect(title).not.toBe("");
        expect(description).not.toBe("");
        expect(categories).not.toEqual([]);
      }
    }
  });

  test("hold the newest entries of their kind, category or theme, and nothing that lists do not show", () => {
    const listed = entriesOf(name).filter(({ visibility }) => visibility === "public");
    const paths = new Set(listed.map(({ path }) => path));
    for (const path of rssPaths(name)) {
      const held = readRss(name, path).items.map(({ link }) => ownPath(link) ?? link);
      expect(
        held.filter((one) => !paths.has(one)),
        path,
      ).toEqual([]);
      const whole = entriesUnder(listed, listOf(path))?.map((entry) => entry.path);
      if (!whole) continue;
      expect(held.length, path).toBeGreaterThanOrEqual(Math.min(whole.length, 20));
      expect(
        held.filter((one) => !whole.includes(one)),
        path,
      ).toEqual([]);
    }
  });

  test("announce, in the agenda, all that is coming and what is no longer held as it was announced", () => {
    const events = entriesOf(name).filter((entry) => entry.collection === "agenda");
    const now = Temporal.Instant.from(inject(name).now);
    const coming = events.filter(({ period, visibility }) => visibility === "public" && !isOver(period, now));
    const { items } = readRss(name, "/agenda/rss.xml");
    for (const { path, data } of coming) {
      const item = items.find(({ link }) => ownPath(link) === path);
      expect(item?.title, path).toBeDefined();
      const marked = data.status === "scheduled" ? "" : `#${data.status}`;
      expect(item?.guid.replace(/^[^#]*/, "").startsWith(marked), path).toBe(true);
      if (marked) expect(item?.title).toMatch(/^(?:Annulé|Reporté|Nouvelle date|Passé en ligne)\u00A0: /);
    }
  });

  test("give the same words to an entry wherever it is", () => {
    const contents = new Map<string, string>();
    for (const { guid, content } of rssPaths(name).flatMap((path) => readRss(name, path).items)) {
      expect(contents.get(guid) ?? content).toBe(content);
      contents.set(guid, content);
    }
  });

  test("hold the whole body of each entry, ready for any reader, and lead to what exists", () => {
    const pages = new Set(allPages(name).map(({ path }) => path));
    expectNoFault(
      everyItem(name).flatMap((item) => [
        ...contentFaults(item.link, item.content),
        ...missingBlocks(pageAt(name, ownPath(item.link) ?? item.link), item.content),
        ...deadAddresses(name, pages, item),
      ]),
    );
  });

  test("would hold any page of the site as well, whatever components it is made of", async () => {
    const bodies = fullPages(name).flatMap((page) =>
      page.elements
        .filter((element) => hasClass(element, "site-prose"))
        .map((element) => ({ page, html: serialize(element) })),
    );
    for (const { page, html } of bodies) {
      const plain = await feedHtml(html, new URL(page.path, originOf(name)));
      expectNoFault([
        ...contentFaults(page.path, plain),
        ...missingBlocks(
          { ...page, elements: elementsOf(parseFragment(`<div class="site-prose">${html}</div>`)) },
          plain,
        ),
      ]);
    }
    expect(bodies.length).toBeGreaterThanOrEqual(
      entriesOf(name).filter(({ visibility }) => visibility === "public").length,
    );
  });

  test("enclose the picture of each entry that has one, with its real weight", () => {
    const items = everyItem(name);
    const pictured = entriesOf(name).filter(({ data }) => "image" in data && data.image);
    for (const { link, enclosure, content } of items) {
      const expected = pictured.some(({ path }) => path === ownPath(link));
      expect(enclosure !== undefined, link).toBe(expected);
      if (!enclosure) continue;
      const file = ownPath(enclosure.url) ?? "";
      expect(enclosure.type).toMatch(/^image\/(?:jpeg|png)$/);
      expect(statSync(join(inject(name).dir, file)).size, link).toBe(enclosure.length);
      expect(content).toContain(`<img src="${enclosure.url}"`);
    }
  });

  test("say the date of the last change, and the language of what is not in French", () => {
    const entries = new Map(entriesOf(name).map((entry) => [entry.path, entry.data]));
    for (const { link, updated, language, content } of everyItem(name)) {
      const data = entries.get(ownPath(link) ?? "");
      if (!data) throw new Error(`${link} is no entry`);
      expect(updated?.slice(0, 10), link).toBe(data.updatedAt?.slice(0, 10));
      expect(language, link).toBe(data.lang === "fr" ? undefined : data.lang);
      expect(/^<div lang="en">/.test(content), link).toBe(data.lang === "en");
    }
  });

  test("say of an event when it takes place", () => {
    const events = new Map(entriesOf(name).map((entry) => [entry.path, entry]));
    for (const { link, content } of readRss(name, "/agenda/rss.xml").items) {
      const entry = events.get(ownPath(link) ?? "");
      if (entry?.collection !== "agenda") throw new Error(`${link} is not an event`);
      expect(textOf(parseFragment(content)), link).toContain(
        formatPeriod(entry.data.start, entry.data.end, wordsIn(entry.data.lang).dates).replaceAll(
          "\u00A0",
          " ",
        ),
      );
    }
  });

  test("are named by every page, and each by the page of its list", () => {
    const named = ({ elements }: BuiltPage, type: string) =>
      elements
        .filter(
          (one) =>
            one.tagName === "link" &&
            attribute(one, "rel") === "alternate" &&
            attribute(one, "type") === type,
        )
        .map((one) => attribute(one, "href"));
    for (const page of fullPages(name)) {
      const rss = named(page, "application/rss+xml");
      const json = named(page, "application/feed+json");
      expect(rss, page.path).toEqual(
        expect.arrayContaining(mainFeeds(siteOf(name).rooms).map(({ path }) => path)),
      );
      expect(json, page.path).toContain("/feed.json");
      expect(new Set([...rss, ...json]).size, page.path).toBe(rss.length + json.length);
      if (!siteFiles(name).has(`${page.path}rss.xml`)) continue;
      expect(rss, page.path).toContain(`${page.path}rss.xml`);
      expect(json, page.path).toContain(`${page.path}feed.json`);
    }
  });

  test("are listed on their page", () => {
    const links = pageAt(name, "/flux/").elements.map((element) => attribute(element, "href"));
    // The feed of a kind that its category lists as well goes on, offered to nobody else.
    const offered = rssPaths(name).filter((path) => !isRedirect(pageAt(name, listOf(path))));
    for (const path of offered) {
      expect(links).toEqual(expect.arrayContaining([path, `${listOf(path)}feed.json`]));
    }
  });
});

test("a class, a script and a relative address are noticed", () => {
  expect(contentFaults("fil", '<p><a href="https://a.fr/">a</a></p>')).toEqual([]);
  expect(contentFaults("fil", '<p class="x">a</p>')).toEqual([
    "fil: <p> has the attribute class, which means nothing out of the site",
  ]);
  expect(contentFaults("fil", "<script>1</script>")).toHaveLength(1);
  expect(contentFaults("fil", '<a href="/agenda/">a</a>')).toHaveLength(1);
  expect(contentFaults("fil", "<div>a</div>")).toHaveLength(1);
  expect(contentFaults("fil", '<img src="https://a.fr/a.png" width="1">')).toHaveLength(1);
});
