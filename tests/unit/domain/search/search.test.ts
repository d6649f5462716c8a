import { describe, expect, test } from "vitest";
import { indexedForm, queryOf } from "../../../../src/domain/search/query.ts";
import { searchDataOf } from "../../../../src/domain/search/search-data.ts";
import { newsSchema } from "../../../../src/schemas/news.ts";
import { pageSchema } from "../../../../src/schemas/page.ts";
import { TOOLS } from "../../../helpers/schemas.ts";
import { dataOf } from "../agenda/events.ts";

describe("the words of an address", () => {
  test.each([
    ["?q=accessibilit%C3%A9", "accessibilité"],
    ["?q=+deux++mots%20", "deux mots"],
    ["?q=e%CC%81tat", "état"],
    ["?q=a&q=b", "a"],
    ["?q=", ""],
    ["", ""],
    ["?Q=a", ""],
    ["?q=%3Cscript%3E", "<script>"],
    ["?q=100%", "100%"],
  ])("%s are %j", (search, words) => {
    expect(queryOf(search)).toBe(words);
  });

  test("have straight apostrophes, as the index has", () => {
    expect(indexedForm("l’État d'aujourd’hui")).toBe("l'État d'aujourd'hui");
  });
});

describe("what the search knows", () => {
  const category = { label: "Communiqué de presse" };
  const tags = [{ label: "Évènement" }, { label: "Accessibilité" }];
  const news = newsSchema(TOOLS).parse({
    title: "Un",
    summary: "Deux.",
    category: "CP",
    publishedAt: "2024-05-28 23:48",
    kind: "press-release",
  });

  test("of news is its kind, its day as it was written, its category, its year and each tag", () => {
    expect(searchDataOf({ collection: "news", data: news, category, tags })).toEqual({
      meta: [
        ["kind", "Communiqué de presse"],
        ["date", "28\u00A0mai\u00A02024"],
      ],
      filters: [
        ["type", "Actualité"],
        ["category", "Communiqué de presse"],
        ["year", "2024"],
        ["topic", "Évènement"],
        ["topic", "Accessibilité"],
      ],
      sort: [["date", "2024-05-28"]],
    });
  });

  test("of an event is its category and its period, in its own zone", () => {
    const data = dataOf({ start: "2024-12-31", end: "2025-01-02", timeZone: "Pacific/Auckland" });
    const known = searchDataOf({ collection: "agenda", data, category: { label: "Conférence" }, tags: [] });
    expect(known.meta).toEqual([
      ["kind", "Conférence"],
      ["date", "du 31\u00A0décembre\u00A02024 au 2\u00A0janvier\u00A02025"],
    ]);
    expect(known.filters).toContainEqual(["year", "2024"]);
    expect(known.filters).toContainEqual(["type", "Agenda"]);
    expect(known.sort).toEqual([["date", "2024-12-31"]]);
  });

  test("of a page has a date to sort by even where none is written, or results would lose it", () => {
    const page = { title: "Un", summary: "Deux." };
    const of = (more: object) =>
      searchDataOf({ collection: "pages", data: pageSchema().parse({ ...page, ...more }) });
    expect(of({})).toEqual({
      meta: [["kind", "Page"]],
      filters: [["type", "Page"]],
      sort: [["date", "0000-00-00"]],
    });
    expect(of({ updatedAt: "2024-06-12" }).sort).toEqual([["date", "2024-06-12"]]);
  });
});
