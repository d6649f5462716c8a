import fc from "fast-check";
import { expect, test } from "vitest";
import { departmentOf } from "../../../../../src/domain/agenda/filters/department.ts";
import { facetOptions, facetsOf, PERIOD_OPTIONS } from "../../../../../src/domain/agenda/filters/facets.ts";
import { filterGroups } from "../../../../../src/domain/agenda/filters/filter-groups.ts";
import {
  type AgendaFilter,
  facetCounts,
  filterEvents,
  filterParameters,
  presetCounts,
  readFilter,
} from "../../../../../src/domain/agenda/filters/filters.ts";
import { PERIOD_PRESETS, presetRange } from "../../../../../src/domain/agenda/filters/period-preset.ts";
import { dateByDate } from "../../../../../src/domain/agenda/occurrences.ts";
import type { CalendarDate } from "../../../../../src/domain/time/calendar-date.ts";
import { eventOf, eventsOf } from "../events.ts";

const FIXTURES = eventsOf("tests/fixtures/site");
const TODAY = "2024-06-20" as CalendarDate;
const place = (city: string) => ({ location: { name: "Salle", city } });
const EVENTS = [
  eventOf({ ...place("Paris"), start: "2024-06-20", end: undefined, tags: ["Évènement"] }, "a"),
  eventOf({ ...place("Saint-Étienne"), start: "2024-06-18", end: "2024-06-22", category: "Conférence" }, "b"),
  eventOf({ ...place("Paris"), start: "2024-06-30 09:00", end: undefined, attendance: "hybrid" }, "c"),
  eventOf(
    { location: undefined, start: "2024-07-05", end: undefined, attendance: "online", tags: ["A11y"] },
    "d",
  ),
  eventOf({ ...place("Paris"), start: "2024-08-01", end: undefined, tags: ["A11y", "Évènement"] }, "e"),
].map((event) => ({ id: event.id, facets: facetsOf(event), event }));

const filter = (search: string) => readFilter(new URLSearchParams(search));
const kept = (search: string) =>
  filterEvents(EVENTS, filter(search), TODAY)
    .map(({ id }) => id)
    .join("");

test.each([
  ["", "abcde"],
  ["categorie=conference", "b"],
  ["categorie=conference&categorie=atelier", "abcde"],
  ["theme=accessibilite", "de"],
  ["theme=accessibilite&theme=evenement", "ade"],
  ["theme=accessibilite&lieu=paris", "e"],
  ["participation=a-distance", "cd"],
  ["participation=sur-place", "abce"],
  ["lieu=saint-etienne", "b"],
  ["periode=aujourd-hui", "ab"],
  ["periode=cette-semaine", "ab"],
  ["periode=ce-week-end", "b"],
  ["periode=la-semaine-prochaine", "c"],
  ["periode=ce-mois-ci", "abc"],
  ["periode=le-mois-prochain", "d"],
  ["du=2024-06-21&au=2024-07-05", "bcd"],
  ["du=2024-07-05&au=2024-06-21", "bcd"],
  ["du=2024-07-01", "de"],
  ["au=2024-06-18", "b"],
  ["periode=ce-mois-ci&du=2024-06-23", "c"],
  ["lieu=atlantide", ""],
])("?%s keeps %s", (search, ids) => {
  expect(kept(search)).toBe(ids);
});

test.each(["periode=jamais", "du=2024-02-31", "du=hier&au=", "categorie=", "autre=1"])(
  "?%s, which cannot be read, filters nothing",
  (search) => {
    expect(kept(search)).toBe("abcde");
    expect(filterParameters(filter(search)).toString()).toBe("");
  },
);

test("the same filter always has the same address", () => {
  const address =
    "categorie=atelier&theme=a&theme=b&lieu=paris&periode=ce-mois-ci&du=2024-06-01&au=2024-06-30";
  const shuffled =
    "au=2024-06-30&theme=b&lieu=paris&theme=a&theme=a&du=2024-06-01&periode=ce-mois-ci&categorie=atelier";
  expect(filterParameters(filter(shuffled)).toString()).toBe(address);
  expect(filterParameters(filter(address)).toString()).toBe(address);
});

test("a count says how many events one would see by choosing the value", () => {
  expect(facetCounts(EVENTS, "place", filter("lieu=paris"), TODAY)).toEqual({ paris: 3, "saint-etienne": 1 });
  expect(facetCounts(EVENTS, "place", filter("theme=evenement&lieu=paris"), TODAY)).toEqual({
    paris: 2,
    "saint-etienne": 0,
  });
  expect(facetCounts(EVENTS, "attendance", filter(""), TODAY)).toEqual({ "sur-place": 4, "a-distance": 2 });
  expect(presetCounts(EVENTS, filter("lieu=paris&du=2030-01-01"), TODAY)).toEqual({
    "aujourd-hui": 1,
    "ce-week-end": 0,
    "cette-semaine": 1,
    "la-semaine-prochaine": 1,
    "ce-mois-ci": 2,
    "le-mois-prochain": 0,
  });
});

test("the options of a facet are those of the events, in alphabetical order", () => {
  const events = EVENTS.map(({ event }) => event);
  expect(facetOptions(events, "place")).toEqual([
    { id: "paris", label: "Paris" },
    { id: "saint-etienne", label: "Saint-Étienne" },
  ]);
  expect(facetOptions(events, "tag").map(({ label }) => label)).toEqual(["Accessibilité", "Évènement"]);
  expect(facetOptions(events, "attendance").map(({ id }) => id)).toEqual(["a-distance", "sur-place"]);
  expect(PERIOD_OPTIONS.map(({ id }) => id)).toEqual([...PERIOD_PRESETS]);
});

test.each([
  ["aujourd-hui", "2024-06-20", "2024-06-20"],
  ["ce-week-end", "2024-06-22", "2024-06-23"],
  ["cette-semaine", "2024-06-17", "2024-06-23"],
  ["la-semaine-prochaine", "2024-06-24", "2024-06-30"],
  ["ce-mois-ci", "2024-06-01", "2024-06-30"],
  ["le-mois-prochain", "2024-07-01", "2024-07-31"],
] as const)("on 20 June 2024, %s goes from %s to %s", (preset, from, to) => {
  expect(presetRange(preset, TODAY)).toEqual({ from, to });
});

test("on a Sunday, the weekend is that day and the one before", () => {
  const sunday = "2024-06-23" as CalendarDate;
  expect(presetRange("ce-week-end", sunday)).toEqual({ from: "2024-06-22", to: "2024-06-23" });
  expect(presetRange("la-semaine-prochaine", sunday)).toEqual({ from: "2024-06-24", to: "2024-06-30" });
});

test("a week that goes over a year’s end, and the month after December", () => {
  const date = "2024-12-31" as CalendarDate;
  expect(presetRange("cette-semaine", date)).toEqual({ from: "2024-12-30", to: "2025-01-05" });
  expect(presetRange("le-mois-prochain", date)).toEqual({ from: "2025-01-01", to: "2025-01-31" });
});

test.each([
  ["75007", "75", "Paris (75)"],
  ["01000", "01", "Ain (01)"],
  ["20000", "2a", "Corse-du-Sud (2A)"],
  ["20190", "2a", "Corse-du-Sud (2A)"],
  ["20200", "2b", "Haute-Corse (2B)"],
  ["97300", "973", "Guyane (973)"],
  ["98800", "988", "Nouvelle-Calédonie (988)"],
])("the postal code %s is of the département %s, %s", (postalCode, id, label) => {
  expect(departmentOf(postalCode)).toEqual({ id, label });
});

test.each(["99000", "00000", "96000", "98000"])("the postal code %s is of no département", (postalCode) => {
  expect(departmentOf(postalCode)).toBeUndefined();
});

test("an event that has a line for each of its dates counts once", () => {
  const dates = ["2024-06-20", "2024-06-21"].map((start) => eventOf({ start, end: undefined }));
  const lines = dates.map((event) => ({ facets: facetsOf(event), of: "f" }));
  expect(facetCounts(lines, "place", filter(""), TODAY)).toEqual({ villexemple: 1 });
  expect(presetCounts(lines, filter(""), TODAY)).toMatchObject({ "aujourd-hui": 1, "cette-semaine": 1 });
});

test("what is free, what one can register to and a département are filters too", () => {
  const of = (more: Record<string, unknown>) => ({ facets: facetsOf(eventOf(more)) });
  const events = [
    of({ free: true }),
    of({ price: "20 €", location: { name: "Salle", city: "Lyon", postalCode: "69003" } }),
    { facets: { ...facetsOf(eventOf()), registration: ["ouverte"] } },
  ];
  const found = (search: string) => events.map((one) => filterEvents([one], filter(search), TODAY).length);
  expect(found("tarif=gratuit")).toEqual([1, 0, 0]);
  expect(found("departement=69")).toEqual([0, 1, 0]);
  expect(found("inscription=ouverte")).toEqual([0, 0, 1]);
});

test("a list offers to filter by what leaves a choice, and by what is free when something is", () => {
  const offered = (events: ReturnType<typeof eventOf>[]) =>
    filterGroups(events).map(({ name, options }) => [name, options.length]);
  expect(offered([eventOf(), eventOf()])).toEqual([["periode", 6]]);
  expect(offered([eventOf({ free: true }), eventOf({ ...place("Lyon"), registration: {} })])).toEqual([
    ["periode", 6],
    ["lieu", 2],
    ["tarif", 1],
    ["inscription", 1],
  ]);
});

test("choosing one value keeps as many events as its count said", () => {
  const all = FIXTURES.map((event) => ({ facets: facetsOf(event) }));
  const today = "2030-05-15" as CalendarDate;
  const none = filter("");
  fc.assert(
    fc.property(fc.constantFrom("category", "tag", "attendance", "place"), fc.nat(), (facet, pick) => {
      const counts = Object.entries(facetCounts(all, facet, none, today));
      const [value = "", count = 0] = counts[pick % counts.length] ?? [];
      const chosen: AgendaFilter = { ...none, [facet]: [value] };
      expect(filterEvents(all, chosen, today)).toHaveLength(count);
      expect(filterEvents(all, readFilter(filterParameters(chosen)), today)).toHaveLength(count);
    }),
  );
});

test("an event that comes back answers by each of its dates, and counts once", () => {
  const dates = [
    { start: "2024-06-21", location: { name: "Salle", city: "Lyon" } },
    { start: "2024-07-21", location: { name: "Salle", city: "Paris" } },
    { start: "2024-07-28", location: { name: "Salle", city: "Paris" } },
  ];
  const items = dateByDate([eventOf({ dates })]).map((date) => ({ of: date.id, facets: facetsOf(date) }));
  const days = (query: string) =>
    filterEvents(items, filter(query), TODAY).map(({ facets }) => facets.firstDay);
  expect(days("lieu=paris")).toEqual(["2024-07-21", "2024-07-28"]);
  expect(days("lieu=paris&au=2024-06-30")).toEqual([]);
  expect(days("lieu=lyon&au=2024-06-30")).toEqual(["2024-06-21"]);
  expect(facetCounts(items, "place", filter(""), TODAY)).toEqual({ lyon: 1, paris: 1 });
  expect(presetCounts(items, filter(""), TODAY)["le-mois-prochain"]).toBe(1);
});
