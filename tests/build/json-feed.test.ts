import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { listOf, readJsonFeed, readRss, rssPaths } from "../helpers/site/feeds.ts";
import { ANY_SITES, originOf, ownPath, siteFiles } from "../helpers/site/sites.ts";

test.each(ANY_SITES)("every RSS feed of the %s has a JSON twin with the same entries and words", (name) => {
  for (const path of rssPaths(name)) {
    const { items, channel } = readRss(name, path);
    const json = readJsonFeed(name, `${listOf(path)}feed.json`);
    expect(json.version).toBe("https://jsonfeed.org/version/1.1");
    expect(json.feed_url).toBe(`${originOf(name)}${listOf(path)}feed.json`);
    expect(json.title).toBe(channel?.title);
    expect(json.home_page_url).toBe(channel?.link);
    for (const picture of [json.icon, json.favicon]) expect(siteFiles(name)).toContain(ownPath(picture));
    expect(json.items.map(({ id }) => id)).toEqual(items.map(({ guid }) => guid));
    expect(json.items.map(({ content_html: html }) => html)).toEqual(items.map(({ content }) => content));
  }
});

test.each(ANY_SITES)("its items in the %s are whole, absolute and from the newest to the oldest", (name) => {
  const { items } = readJsonFeed(name, "/feed.json");
  expect(items.length).toBeGreaterThan(name === "prefecture" ? 2 : 4);
  for (const { id, url, content_html: html } of items) {
    expect(url.startsWith(`${originOf(name)}/`)).toBe(true);
    expect(id.replace(/#.*/, "")).toBe(url);
    expect(html).not.toMatch(/ (?:href|src)="\/|<script| class=| style=/);
    expect(html.length).toBeGreaterThan(100);
  }
  const dates = items.map(({ date_published: date }) => Date.parse(date));
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
});

test.each(ANY_SITES)("the files attached in the %s exist and have the weight that is said", (name) => {
  for (const path of rssPaths(name)) {
    for (const { image, attachments = [] } of readJsonFeed(name, `${listOf(path)}feed.json`).items) {
      if (image) expect(attachments[0]?.url).toBe(image);
      for (const { url, mime_type: type, size_in_bytes: bytes } of attachments) {
        expect(type).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
        expect(statSync(join(inject(name).dir, ownPath(url) ?? "")).size, url).toBe(bytes);
      }
    }
  }
});

test("an event says its date in its title", () => {
  const event = readJsonFeed("site", "/feed.json").items.find(({ url }) =>
    url.endsWith("/agenda/journee-numerique-et-territoires/"),
  );
  expect(event?.title.replaceAll("\u00A0", " ")).toMatch(/ - jeudi 20 juin 2024, de 9 h à 18 h 30$/);
});
