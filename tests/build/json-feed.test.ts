import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { ORIGIN, SITES, type SiteName } from "../helpers/sites.ts";

interface JsonFeed {
  version: string;
  feed_url: string;
  items: { id: string; url: string; title: string; content_html: string; date_published: string }[];
}

function feedOf(name: SiteName): JsonFeed {
  return JSON.parse(readFileSync(join(inject(name).dir, "feed.json"), "utf8")) as JsonFeed;
}

test.each(SITES)("the JSON feed of the %s names its version and its own address", (name) => {
  const { version, feed_url: self } = feedOf(name);
  expect(version).toBe("https://jsonfeed.org/version/1.1");
  expect(self).toBe(`${ORIGIN}/feed.json`);
});

test.each(SITES)("its items in the %s are whole, absolute and from the newest to the oldest", (name) => {
  const { items } = feedOf(name);
  expect(items.length).toBeGreaterThan(4);
  for (const { id, url, content_html: html } of items) {
    expect(url.startsWith(`${ORIGIN}/`)).toBe(true);
    expect(id).toBe(url);
    expect(html).not.toMatch(/ (?:href|src)="\/|<script| class=| style=/);
    expect(html.length).toBeGreaterThan(100);
  }
  const dates = items.map(({ date_published: date }) => Date.parse(date));
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
});

test("an event says its date in its title", () => {
  const event = feedOf("site").items.find(({ url }) =>
    url.endsWith("/agenda/journee-numerique-et-territoires/"),
  );
  expect(event?.title.replaceAll("\u00A0", " ")).toMatch(/ - jeudi 20 juin 2024, de 9 h à 18 h 30$/);
});
