import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFragment } from "parse5";
import { describe, expect, inject, test } from "vitest";
import { FEEDS } from "../../src/domain/feeds/feeds.ts";
import { formatPeriod } from "../../src/domain/text/format-date.ts";
import { entriesOf } from "../helpers/entries.ts";
import { expectNoFault } from "../helpers/faults.ts";
import { attribute, type BuiltPage, elementsOf, textOf } from "../helpers/pages.ts";
import { ORIGIN, ownPath, pageAt, SITES, type SiteName } from "../helpers/sites.ts";
import { readXml } from "../helpers/xml.ts";

interface Item {
  title: string;
  link: string;
  guid: string;
  pubDate: string;
  description: string;
  content: string;
}

function readFeed(name: SiteName, path: string) {
  const { rss } = readXml(readFileSync(join(inject(name).dir, path), "utf8"));
  const channel = rss?.channel;
  const items = (channel?.item ?? []).map(
    (item): Item => ({
      title: String(item.title),
      link: String(item.link),
      guid: String(item.guid?.["#text"] ?? item.guid),
      pubDate: String(item.pubDate),
      description: String(item.description),
      content: String(item["content:encoded"] ?? ""),
    }),
  );
  return { version: rss?.["@version"], channel, items };
}

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
]);

/** What a feed reader would get wrong in a content. */
function contentFaults(where: string, html: string): string[] {
  return elementsOf(parseFragment(html)).flatMap((element) => {
    const fault = (text: string) => `${where}: <${element.tagName}> ${text}`;
    const bad = element.attrs.map(({ name }) => name).filter((name) => !ALLOWED.has(name));
    const address = attribute(element, "href") ?? attribute(element, "src");
    return [
      ...(/^(?:script|style|iframe|form|template)$/.test(element.tagName)
        ? [fault("must not go out in a feed")]
        : []),
      ...bad.map((name) => fault(`has the attribute ${name}, which means nothing out of the site`)),
      ...(address !== undefined && !/^(?:https?:|mailto:|tel:)/.test(address)
        ? [fault(`has the address ${address}; feed readers need the whole address`)]
        : []),
    ];
  });
}

/** The blocks of the body of a page whose words are not in a content. */
function missingBlocks({ path, elements }: BuiltPage, content: string): string[] {
  const prose = elements.filter((element) => attribute(element, "class")?.split(" ").includes("site-prose"));
  const words = textOf(parseFragment(content));
  return prose
    .flatMap((part) => elementsOf(part))
    .filter(({ tagName }) => /^(?:p|li|h[2-6]|td|th|blockquote|figcaption|button)$/.test(tagName))
    .map(textOf)
    .filter((text) => text !== "" && !words.includes(text))
    .map((text) => `${path}: its feed item lacks “${text}”`);
}

describe.each(SITES)("the feeds of the %s", (name) => {
  test.each(FEEDS)("$path is a French RSS 2.0 feed that knows its own address", ({ path }) => {
    const { version, channel, items } = readFeed(name, path);
    expect(version).toBe("2.0");
    expect(channel?.language).toBe("fr");
    expect(channel?.link).toBe(`${ORIGIN}/`);
    expect(channel?.title).not.toBe("");
    expect(channel?.description).not.toBe("");
    expect(channel?.["atom:link"]).toMatchObject({
      "@href": ORIGIN + path,
      "@rel": "self",
      "@type": "application/rss+xml",
    });
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(20);
  });

  test.each(FEEDS)(
    "$path goes from the newest to the oldest, each entry once, on a page of the site",
    ({ path }) => {
      const { items } = readFeed(name, path);
      const dates = items.map(({ pubDate }) => Date.parse(pubDate));
      expect(dates).toEqual(dates.toSorted((a, b) => b - a));
      expect(dates.every((date) => date <= Date.parse(inject(name).now))).toBe(true);
      expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
      for (const { link, guid, title, description } of items) {
        expect(pageAt(name, ownPath(link) ?? link).path).not.toBe("");
        expect(guid).toBe(link);
        expect(title).not.toBe("");
        expect(description).not.toBe("");
      }
    },
  );

  test.each(FEEDS)("$path holds the whole body of each entry, ready for any reader", ({ path }) => {
    const { items } = readFeed(name, path);
    expectNoFault(
      items.flatMap(({ link, content }) => [
        ...contentFaults(`${path}, ${link}`, content),
        ...missingBlocks(pageAt(name, ownPath(link) ?? link), content),
      ]),
    );
  });

  test("the items of the agenda say when the event takes place", () => {
    const events = new Map(entriesOf(name).map((entry) => [entry.path, entry]));
    for (const { link, content } of readFeed(name, "/agenda/rss.xml").items) {
      const entry = events.get(ownPath(link) ?? "");
      if (entry?.collection !== "agenda") throw new Error(`${link} is not an event`);
      expect(textOf(parseFragment(content)), link).toContain(
        formatPeriod(entry.data.start, entry.data.end).replaceAll("\u00A0", " "),
      );
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
});
