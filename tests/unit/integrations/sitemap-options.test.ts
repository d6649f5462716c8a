import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../src/domain/time/calendar-date.ts";
import { sitemapOptions } from "../../../src/integrations/sitemap-options.ts";
import { eventOf } from "../domain/agenda/events.ts";

const SITE = "https://exemple.gouv.fr";
const held = (start: string, end?: string) => ({
  periods: [eventOf({ start, end }).period],
  successor: undefined,
});
const none = { periods: [], successor: undefined };
const ENTRIES = [
  {
    address: "/actualites/a/",
    aliases: ["/vieux/", "/été/"],
    lastModified: "2024-06-01",
    listed: true,
    ...none,
  },
  { address: "/agenda/b/", aliases: [], lastModified: undefined, listed: true, ...none },
  {
    address: "/actualites/c/",
    aliases: ["/plus-vieux/"],
    lastModified: "2023-01-01",
    listed: false,
    ...none,
  },
  {
    address: "/agenda/d/",
    aliases: [],
    lastModified: "2024-05-02",
    listed: true,
    ...held("2024-05-30", "2024-07-02"),
  },
  { address: "/agenda/e/", aliases: [], lastModified: "2024-05-03", listed: true, ...held("2024-07-14") },
  { address: "/agenda/f/", aliases: [], lastModified: "2024-05-04", listed: false, ...held("2024-08-15") },
];
const REDIRECTS = ["/vieux/", "/été/", "/plus-vieux/"];
const { filter, serialize } = {
  ...sitemapOptions(ENTRIES, "2024-10-01" as CalendarDate, (path) => REDIRECTS.includes(path)),
};

describe("the sitemap", () => {
  test.each([
    "/",
    "/actualites/a/",
    "/agenda/b/",
    "/agenda/",
    "/recherche-avancee/",
    "/agenda/calendrier/2024-06/",
    "/agenda/calendrier/2024-10/",
  ])("holds %s", (path) => {
    expect(filter?.(`${SITE}${path}`)).toBe(true);
  });

  test.each([
    "/recherche/",
    "/404/",
    "/410/",
    "/vieux/",
    "/%C3%A9t%C3%A9/",
    "/plus-vieux/",
    "/actualites/c/",
    "/agenda/calendrier/2024-08/",
    "/agenda/calendrier/2024-11/",
  ])("does not hold %s", (path) => {
    expect(filter?.(`${SITE}${path}`)).toBe(false);
  });

  test("dates the entries that say when they changed, the months by the last of their events, and no other page", () => {
    const lastmod = async (path: string) => (await serialize?.({ url: `${SITE}${path}` }))?.lastmod;
    return Promise.all([
      expect(lastmod("/actualites/a/")).resolves.toBe("2024-06-01"),
      expect(lastmod("/agenda/b/")).resolves.toBeUndefined(),
      expect(lastmod("/agenda/")).resolves.toBeUndefined(),
      expect(lastmod("/agenda/calendrier/2024-07/")).resolves.toBe("2024-05-03"),
      expect(lastmod("/agenda/calendrier/2024-10/")).resolves.toBeUndefined(),
    ]);
  });
});
