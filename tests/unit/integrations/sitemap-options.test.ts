import { describe, expect, test } from "vitest";
import { redirectsOf, sitemapOptions } from "../../../src/integrations/sitemap-options.ts";

const SITE = "https://exemple.gouv.fr";
const ENTRIES = [
  { address: "/actualites/a/", aliases: ["/vieux/", "/été/"], lastModified: "2024-06-01", listed: true },
  { address: "/agenda/b/", aliases: [], lastModified: undefined, listed: true },
  { address: "/actualites/c/", aliases: ["/plus-vieux/"], lastModified: "2023-01-01", listed: false },
];
const { filter, serialize } = { ...sitemapOptions(ENTRIES) };

describe("the sitemap", () => {
  test.each(["/", "/actualites/a/", "/agenda/b/", "/agenda/", "/recherche-avancee/"])("holds %s", (path) => {
    expect(filter?.(`${SITE}${path}`)).toBe(true);
  });

  test.each(["/recherche/", "/404/", "/vieux/", "/%C3%A9t%C3%A9/", "/plus-vieux/", "/actualites/c/"])(
    "does not hold %s",
    (path) => {
      expect(filter?.(`${SITE}${path}`)).toBe(false);
    },
  );

  test("dates the entries that say when they changed, and no other page", () => {
    const lastmod = async (path: string) => (await serialize?.({ url: `${SITE}${path}` }))?.lastmod;
    return Promise.all([
      expect(lastmod("/actualites/a/")).resolves.toBe("2024-06-01"),
      expect(lastmod("/agenda/b/")).resolves.toBeUndefined(),
      expect(lastmod("/agenda/")).resolves.toBeUndefined(),
    ]);
  });
});

test("the redirects lead from each former address to the present one", () => {
  expect(redirectsOf(ENTRIES)).toEqual([
    { from: "/vieux/", to: "/actualites/a/" },
    { from: "/été/", to: "/actualites/a/" },
    { from: "/plus-vieux/", to: "/actualites/c/" },
  ]);
  expect(redirectsOf([])).toEqual([]);
});
