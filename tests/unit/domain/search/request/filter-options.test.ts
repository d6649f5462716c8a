import { expect, test } from "vitest";
import { filterOptions } from "../../../../../src/domain/search/request/filter-options.ts";
import { SEARCH_FILTERS } from "../../../../../src/domain/search/request/request.ts";
import { type Searchable, searchDataOf } from "../../../../../src/domain/search/search-data.ts";
import { newsSchema } from "../../../../../src/schemas/news.ts";
import { TOOLS } from "../../../../helpers/content/schemas.ts";
import { eventOf } from "../../agenda/events.ts";

const news = (publishedAt: string, kind = "article") => ({
  data: newsSchema(TOOLS).parse({ title: "Un", summary: "Deux.", category: "CP", publishedAt, kind }),
  category: { id: "communique-de-presse", label: "Communiqué de presse", variants: [] },
  tags: [{ id: "emploi", label: "Emploi", variants: [], href: "/themes/emploi/" }],
});
const NEWS = [news("2024-05-28"), news("2024-05-02 10:00", "press-release"), news("2023-01-01")];
const EVENTS = [
  eventOf({ start: "2024-12-30", end: "2025-02-01", location: { name: "Salle", city: "Évry" } }, "a"),
  eventOf({ start: "2024-05-02", end: undefined, location: undefined, attendance: "online" }, "b"),
];
const options = filterOptions(NEWS, EVENTS, true);
const ids = (filter: keyof typeof options) => options[filter].map(({ id }) => id);

test("each value is offered once, by label; years and months are, latest first", () => {
  expect(options.type.map(({ label }) => label)).toEqual(["Actualités et presse", "Agenda", "Pages"]);
  expect(ids("kind")).toEqual(["article", "communique-de-presse"]);
  expect(ids("topic")).toContain("emploi");
  expect(options.topic.every((option) => Object.keys(option).join() === "id,label")).toBe(true);
  expect(ids("attendance")).toEqual(["a-distance", "sur-place"]);
  expect(options.place).toEqual([{ id: "evry", label: "Évry" }]);
  expect(ids("year")).toEqual(["2025", "2024", "2023"]);
  expect(ids("month")).toEqual(["2025-02", "2025-01", "2024-12", "2024-05", "2023-01"]);
  expect(options.month[3]?.label).toBe("mai\u00A02024");
});

test("whatever the index knows of an entry can be chosen", () => {
  const entries: Searchable[] = [
    ...NEWS.map((item) => ({ ...item, collection: "news" as const })),
    ...EVENTS.map(({ category, tags, ...event }) => ({
      ...event,
      collection: "agenda" as const,
      category: { ...category, variants: [] },
      tags: tags.map((tag) => ({ ...tag, variants: [] })),
    })),
  ];
  for (const [filter, value] of entries.flatMap((entry) => searchDataOf(entry).filters)) {
    expect(ids(filter), `${filter}=${value}`).toContain(value);
  }
  for (const filter of SEARCH_FILTERS) expect(options[filter].length, filter).toBeGreaterThan(0);
});

test("a type with nothing in it is not offered, and a mistaken year does not make thousands of months", () => {
  expect(filterOptions([], EVENTS, false).type.map(({ id }) => id)).toEqual(["agenda"]);
  const endless = eventOf({ start: "2024-05-02", end: "9024-05-02" }, "c");
  expect(filterOptions([], [endless], false).month).toHaveLength(24);
});
