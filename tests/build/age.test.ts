import { expect, inject, test } from "vitest";
import { openContent } from "../../src/check/source/content-folder.ts";
import { staleFrom } from "../../src/domain/news/staleness.ts";
import { type Entry, entriesOf, FOLDERS } from "../helpers/site/entries.ts";
import { attribute, elementsOf, textOf } from "../helpers/site/pages.ts";
import { ANY_SITES, pageAt, type SiteName } from "../helpers/site/sites.ts";

type News = Extract<Entry, { collection: "news" }>;

const news = (name: SiteName) =>
  entriesOf(name).filter(
    (entry): entry is News => entry.collection === "news" && entry.visibility === "public",
  );
const noticeOf = (path: string, name: SiteName = "demo") =>
  pageAt(name, path).elements.find(({ tagName }) => tagName === "entry-age");

test.each(ANY_SITES)(
  "on the %s, an old entry says so, by the age of its category, and a recent one will without a new build",
  (name) => {
    const now = Temporal.Instant.from(inject(name).now);
    const { newsCategories } = openContent(FOLDERS[name]).taxonomies;
    const ages = new Map(newsCategories.map(({ id, staleAfter }) => [id, staleAfter]));
    const states = news(name).map(({ path, data }) => {
      const from = staleFrom(data, ages.get(data.category));
      const notice = noticeOf(path, name);
      const old = from && Temporal.Instant.compare(from, now) <= 0;
      expect(notice && attribute(notice, "data-from"), path).toBe(from?.toString());
      expect(notice && textOf(notice) !== "", path).toBe(old);
      return old;
    });
    expect(states).not.toEqual([]);
    if (name === "demo") expect(new Set(states)).toEqual(new Set([true, false, undefined]));
  },
);

test("an old entry says how old, and since when by what is done to it", () => {
  const notice = noticeOf("/actualites/ouverture-du-site/");
  expect(notice && textOf(notice)).toBe(
    "Contenu ancien : cette page a été publiée il y a plus de 2 ans. Des informations peuvent ne plus être à jour.",
  );
});

test("an expired entry keeps its address, says it is over, and search engines are asked to leave it", () => {
  const expired = entriesOf("demo").filter(({ visibility }) => visibility === "expired");
  expect(expired.length).toBeGreaterThan(2);
  for (const { path } of expired) {
    const { elements } = pageAt("demo", path);
    const article = elements.find(({ tagName }) => tagName === "article");
    const robots = elements.find((element) => attribute(element, "name") === "robots");
    expect(article && textOf(article), path).toContain("Cette page n’est plus d’actualité depuis le ");
    expect(robots && attribute(robots, "content"), path).toBe("noindex");
    expect(article && attribute(article, "data-pagefind-body"), path).toBeUndefined();
    expect(elementsOf(article ?? elements[0] ?? ({} as never)).length, path).toBeGreaterThan(3);
  }
});
