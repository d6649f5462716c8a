import { describe, expect, test } from "vitest";
import { readMoments } from "../../../../src/domain/agenda/state/moment-attributes.ts";
import { momentsOfDates } from "../../../../src/domain/agenda/state/state.ts";
import { queryOf } from "../../../../src/domain/search/query.ts";
import { searchDataOf } from "../../../../src/domain/search/search-data.ts";
import { newsSchema } from "../../../../src/schemas/news.ts";
import { pageSchema } from "../../../../src/schemas/page.ts";
import { TOOLS } from "../../../helpers/content/schemas.ts";
import { eventOf } from "../agenda/events.ts";

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
});

describe("what the search knows", () => {
  const category = { id: "communique-de-presse", label: "Communiqué de presse", variants: ["CP"] };
  const tags = [
    { id: "evenement", label: "Évènement", variants: ["Événementiel"] },
    { id: "accessibilite", label: "Accessibilité", variants: [] },
  ];
  const news = newsSchema(TOOLS).parse({
    title: "Un",
    summary: "Deux.",
    category: "CP",
    publishedAt: "2024-05-28 23:48",
    kind: "press-release",
  });

  test("of news is its kind, its day as it was written, its category, its year, its month and each tag", () => {
    expect(searchDataOf({ collection: "news", data: news, category, tags })).toEqual({
      lang: "fr",
      words: ["CP", "Événementiel", "28\u00A0mai\u00A02024"],
      meta: [
        ["kind", "Communiqué de presse"],
        ["date", "28\u00A0mai\u00A02024"],
        ["category", "Communiqué de presse"],
      ],
      filters: [
        ["type", "actualite"],
        ["category", "communique-de-presse"],
        ["topic", "evenement"],
        ["topic", "accessibilite"],
        ["kind", "communique-de-presse"],
        ["year", "2024"],
        ["month", "2024-05"],
      ],
      sort: [
        ["date", "2024-05-28"],
        ["start", "0000-00-00"],
        ["end", "0000-00-00"],
      ],
    });
  });

  const event = (more: Record<string, unknown>) =>
    searchDataOf({
      collection: "agenda",
      ...eventOf(more),
      category: { id: "conference", label: "Conférence", variants: ["Table ronde"] },
      tags: [],
    });

  test("of an event is its category, its period in its own zone, its place and each way of taking part", () => {
    const known = event({
      start: "2024-12-31",
      end: "2025-01-02",
      timeZone: "Pacific/Auckland",
      attendance: "hybrid",
    });
    expect(known.meta).toContainEqual(["kind", "Conférence"]);
    expect(known.meta).toContainEqual(["date", "du 31\u00A0décembre\u00A02024 au 2\u00A0janvier\u00A02025"]);
    expect(known.meta).toContainEqual(["place", "Salle du Modèle, Villexemple"]);
    expect(known.filters).toEqual([
      ["type", "agenda"],
      ["category", "conference"],
      ["attendance", "sur-place"],
      ["attendance", "a-distance"],
      ["place", "villexemple"],
      ["year", "2024"],
      ["year", "2025"],
      ["month", "2024-12"],
      ["month", "2025-01"],
    ]);
    expect(known.sort).toEqual([
      ["date", "2024-05-28"],
      ["start", "2024-12-31"],
      ["end", "2025-01-02"],
    ]);
  });

  test("of an event has each of its days, the first ten of a long one, and the day it was announced", () => {
    expect(event({ start: "2024-06-30", end: "2024-07-02" }).words.slice(1)).toEqual([
      "30\u00A0juin\u00A02024",
      "1er\u00A0juillet\u00A02024",
      "2\u00A0juillet\u00A02024",
      "28\u00A0mai\u00A02024",
    ]);
    expect(event({ start: "2024-06-01", end: "2024-12-31" }).words).toHaveLength(12);
  });

  test("of an event has the moments that decide its state, as readMoments reads them", () => {
    const dates = [
      { start: "2024-06-20", registration: { closesAt: "2024-06-18" } },
      { start: "2024-06-27", status: "cancelled" },
    ];
    for (const one of [{ ...dates[0], end: undefined }, { dates }]) {
      const of = eventOf(one);
      const known = searchDataOf({ ...of, collection: "agenda", category, tags });
      expect(readMoments(Object.fromEntries(known.meta))).toEqual(momentsOfDates(of.occurrences));
    }
  });

  test("of a page has a date to sort by even where none is written, or results would lose it", () => {
    const page = { title: "Un", summary: "Deux." };
    const of = (more: object) =>
      searchDataOf({ collection: "pages", data: pageSchema().parse({ ...page, ...more }) });
    expect(of({})).toEqual({
      lang: "fr",
      words: [],
      meta: [["kind", "Page"]],
      filters: [["type", "page"]],
      sort: [
        ["date", "0000-00-00"],
        ["start", "0000-00-00"],
        ["end", "0000-00-00"],
      ],
    });
    expect(of({ updatedAt: "2024-06-12" }).sort[0]).toEqual(["date", "2024-06-12"]);
    expect(of({ lang: "en" }).meta).toContainEqual(["lang", "en"]);
  });
});
