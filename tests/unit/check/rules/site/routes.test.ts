import { describe, expect, test } from "vitest";
import { routesOf } from "../../../../../src/check/rules/site/routes.ts";

const routes = routesOf(
  [
    "index.astro",
    "404.astro",
    "agenda/index.astro",
    "agenda/[slug].astro",
    "agenda/[slug].ics.ts",
    "agenda/archives/[year].astro",
    "actualites/[...list].astro",
    "actualites/categorie/[category]/[...list].astro",
    ".well-known/security.txt.ts",
    "[...list]/rss.xml.ts",
    "[...page].astro",
  ],
  (name, value) => ["year:2024", "category:article", "slug:journee"].includes(`${name}:${value}`),
);

test("the addresses without brackets are those of the files", () => {
  expect(routes.fixed).toEqual(["/", "/agenda/", "/.well-known/security.txt"]);
});

test.each([
  "/agenda/",
  "/agenda/journee.ics",
  "/agenda/archives/2024/",
  "/actualites/",
  "/rss.xml",
  "/actualites/categorie/article/rss.xml",
  "/actualites/page/3/",
  "/actualites/categorie/article/",
  "/actualites/categorie/article/page/2/",
])("what the brackets give is an address: %s", (path) => {
  expect(routes.has(path)).toBe(true);
});

test.each([
  "/404/",
  "/agenda/journee/",
  "/agenda/autre.ics",
  "/agenda/archives/1999/",
  "/agenda/archives/2024",
  "/actualites/categorie/autre/",
  "/actualites/page/un/",
  "/n-importe-quoi/",
  "/rssxxml",
  "/nulle-part/rss.xml",
])("what they do not give, or what belongs to entries, is none: %s", (path) => {
  expect(routes.has(path)).toBe(false);
});

describe("an address that no entry can have", () => {
  test.each([
    "/",
    "/404/",
    "/index/",
    "/agenda/",
    "/agenda/index/",
    "/agenda/archives/",
    "/agenda/archives/2024/",
    "/actualites/",
    "/actualites/page/",
    "/actualites/categorie/",
    "/actualites/categorie/article/",
  ])("is that of a list, or above one: %s", (path) => {
    expect(routes.isTaken(path)).toBe(true);
  });

  test.each(["/agenda/journee/", "/agenda/categorie/", "/actualites/archives/", "/page/", "/archives/"])(
    "is none of the others: %s",
    (path) => {
      expect(routes.isTaken(path)).toBe(false);
    },
  );
});
