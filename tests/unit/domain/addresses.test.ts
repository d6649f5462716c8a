import { describe, expect, test } from "vitest";
import {
  ADDRESSES,
  agendaCategoryAddress,
  agendaYearAddress,
  eventAddress,
  listPageAddress,
  newsAddress,
  newsCategoryAddress,
  newsKindAddress,
  newsYearAddress,
  pageAddress,
  pressYearAddress,
  topicAddress,
} from "../../../src/domain/addresses.ts";
import { currentState } from "../../../src/domain/current-state.ts";
import { FEEDS } from "../../../src/domain/feeds/feed-addresses.ts";
import { NEWS_KINDS } from "../../../src/schemas/news.ts";
import { isPress } from "../../../src/schemas/site/press.ts";
import { fr } from "../../../src/strings/fr.ts";

describe("public addresses, which are promises", () => {
  test.each([
    [newsAddress("a", "article"), "/actualites/a/"],
    [newsAddress("a", "press-release"), "/espace-presse/a/"],
    [newsAddress("a", "statement"), "/espace-presse/a/"],
    [newsCategoryAddress("article"), "/actualites/categorie/article/"],
    [newsYearAddress("2024"), "/actualites/archives/2024/"],
    [pressYearAddress("2024"), "/espace-presse/archives/2024/"],
    [newsKindAddress("article"), "/actualites/genre/articles/"],
    [newsKindAddress("press-release"), "/actualites/genre/communiques/"],
    [newsKindAddress("statement"), "/actualites/genre/declarations/"],
    [newsKindAddress("interview"), "/actualites/genre/entretiens/"],
    [newsKindAddress("infographic"), "/actualites/genre/infographies/"],
    [newsKindAddress("video"), "/actualites/genre/videos/"],
    [eventAddress("a"), "/agenda/a/"],
    [agendaCategoryAddress("conference"), "/agenda/categorie/conference/"],
    [agendaYearAddress("2024"), "/agenda/archives/2024/"],
    [topicAddress("accessibilite"), "/themes/accessibilite/"],
    [pageAddress("services/tnt"), "/services/tnt/"],
    [listPageAddress("/actualites/", 1), "/actualites/"],
    [listPageAddress("/actualites/", 2), "/actualites/page/2/"],
  ])("%s is %s", (address, expected) => {
    expect(address).toBe(expected);
  });

  test("of sections are those of the design", () => {
    expect(Object.values(ADDRESSES)).toEqual(
      expect.arrayContaining([
        ...[
          "/",
          "/actualites/",
          "/espace-presse/",
          "/agenda/",
          "/agenda/archives/",
          "/themes/",
          "/recherche/",
        ],
        ...["/plan-du-site/", "/accessibilite/", "/mentions-legales/"],
        ...["/donnees-personnelles/", "/gestion-des-cookies/"],
      ]),
    );
    for (const address of Object.values(ADDRESSES))
      expect(address).toMatch(/^\/(?:[a-z-]+\/)*(?:[a-z-]+\.[a-z]+)?$/);
  });

  test("of the press room are those of press releases and statements", () => {
    expect(NEWS_KINDS.filter(isPress)).toEqual(["press-release", "statement"]);
  });

  test("of feeds are kept, and each has its name", () => {
    expect(FEEDS.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "/rss.xml",
        "/actualites/rss.xml",
        "/espace-presse/rss.xml",
        "/agenda/rss.xml",
      ]),
    );
    for (const { part } of FEEDS) expect(fr.feeds[part]).not.toBe("");
  });
});

describe("a link of the menu", () => {
  test.each([
    ["/agenda/", "/agenda/", "page"],
    ["/agenda/", "/agenda/journee/", "section"],
    ["/agenda/", "/agendas/", undefined],
    ["/agenda/", "/", undefined],
    ["/", "/", "page"],
    ["/", "/agenda/", undefined],
  ])("to %s, on %s, is %s", (href, pathname, state) => {
    expect(currentState(href, pathname)).toBe(state);
  });
});
