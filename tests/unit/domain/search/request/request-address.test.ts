import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterParameters, readFilter } from "../../../../../src/domain/agenda/filters/filters.ts";
import {
  EMPTY_REQUEST,
  SEARCH_FILTERS,
  SEARCH_PERIODS,
  SEARCH_SORTS,
  type SearchRequest,
} from "../../../../../src/domain/search/request/request.ts";
import {
  PERIOD_VALUES,
  REQUEST_NAMES,
  readRequest,
  requestAddress,
  requestParameters,
  SORT_VALUES,
} from "../../../../../src/domain/search/request/request-address.ts";
import type { CalendarDate } from "../../../../../src/domain/time/calendar-date.ts";

const TODAY = "2030-05-15" as CalendarDate;
const read = (search: string) => readRequest(new URLSearchParams(search), TODAY);

const value = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9é]{1,8}){0,3}$/).map((text) => text.normalize("NFC"));
const values = fc.uniqueArray(value, { minLength: 1, maxLength: 4 }).map((all) => all.sort());
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Searches as a form can make them: their words are tidy, their days in order. */
const requests: fc.Arbitrary<SearchRequest> = fc
  .record(
    {
      words: fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => {
        const sent = new URLSearchParams({ q: text }).get("q") ?? "";
        return sent.normalize("NFC").replaceAll(/\s+/g, " ").trim();
      }),
      filters: fc.record(Object.fromEntries(SEARCH_FILTERS.map((filter) => [filter, values])), {
        requiredKeys: [],
      }),
      from: day,
      to: day,
      period: fc.constantFrom(...SEARCH_PERIODS),
      sort: fc.constantFrom(...SEARCH_SORTS),
      verbatim: fc.constant(true),
      page: fc.integer({ min: 1, max: 9999 }),
    },
    { requiredKeys: ["words", "filters", "sort", "page"] },
  )
  .map((request) => {
    const { from, to } = request as SearchRequest;
    return (from && to && from > to ? { ...request, from: to, to: from } : request) as SearchRequest;
  });

test("a search comes back whole from its address", () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(read(new URL(requestAddress("/recherche/", request), "https://a.fr").search)).toEqual(request);
    }),
  );
});

test("any text is read without failing, and what is read of it is stable", () => {
  const names = fc.constantFrom(...Object.values(REQUEST_NAMES), "x");
  const known = fc.constantFrom(...Object.values(PERIOD_VALUES), ...Object.values(SORT_VALUES), "2030-05-01");
  const text = fc.oneof(fc.string({ unit: "binary" }), known);
  const addresses = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.tuple(names, text)).map((pairs) => new URLSearchParams(pairs).toString()),
  );
  fc.assert(
    fc.property(addresses, (address) => {
      const request = read(address);
      expect(read(requestParameters(request).toString())).toEqual(request);
    }),
  );
});

test("the order in which one chooses does not change the address", () => {
  const one = { ...EMPTY_REQUEST, filters: { topic: ["b", "a", "b"], type: ["agenda"] } };
  const other = { ...EMPTY_REQUEST, filters: { type: ["agenda"], topic: ["a", "b"] } };
  expect(requestAddress("/", one)).toBe("/?type=agenda&theme=a&theme=b");
  expect(requestAddress("/", other)).toBe(requestAddress("/", one));
});

describe("an address", () => {
  test("that asks for nothing is bare", () => {
    expect(requestAddress("/recherche/", EMPTY_REQUEST)).toBe("/recherche/");
    expect(read("")).toEqual(EMPTY_REQUEST);
  });

  test("says everything in French", () => {
    const address =
      "q=donn%C3%A9es&type=agenda&genre=entretien&categorie=atelier&theme=emploi&participation=sur-place" +
      "&lieu=saint-etienne&annee=2030&mois=2030-05&periode=a-venir&du=2030-05-01&au=2030-05-31&tri=date&page=3";
    expect(read(address)).toEqual({
      words: "données",
      filters: {
        type: ["agenda"],
        kind: ["entretien"],
        category: ["atelier"],
        topic: ["emploi"],
        attendance: ["sur-place"],
        place: ["saint-etienne"],
        year: ["2030"],
        month: ["2030-05"],
      },
      period: "upcoming",
      from: "2030-05-01",
      to: "2030-05-31",
      sort: "event-date",
      page: 3,
    });
    expect(requestParameters(read(address)).toString()).toBe(address);
  });

  test.each([
    "periode=jamais",
    "tri=hasard",
    "page=0",
    "page=-1",
    "page=1e3",
    "page=99999",
    "du=2030-02-31",
    "du=hier&au=",
    "theme=",
    "theme=<b>",
    "theme=-",
    `theme=${"a".repeat(101)}`,
    "utm_source=x",
    "Q=a",
    "q=+++",
  ])("?%s asks for nothing", (search) => {
    expect(read(search)).toEqual(EMPTY_REQUEST);
  });

  test("has its days put in order", () => {
    expect(read("du=2030-06-01&au=2030-05-01")).toMatchObject({ from: "2030-05-01", to: "2030-06-01" });
  });
});

describe("the filters of the agenda", () => {
  test.each([
    ["aujourd-hui", { from: "2030-05-15", to: "2030-05-15" }],
    ["cette-semaine", { from: "2030-05-13", to: "2030-05-19" }],
    ["ce-mois-ci", { period: "this-month" }],
    ["le-mois-prochain", { from: "2030-06-01", to: "2030-06-30" }],
  ])("mean the same in a search: periode=%s", (preset, expected) => {
    expect(read(`periode=${preset}`)).toEqual({ ...EMPTY_REQUEST, ...expected });
  });

  test("are all read", () => {
    const search =
      "categorie=atelier&theme=emploi&participation=a-distance&lieu=paris&du=2030-06-01&au=2030-06-30";
    const agenda = readFilter(new URLSearchParams(search));
    expect(filterParameters(agenda).toString()).toBe(search);
    const { filters, from, to } = read(search);
    expect({ ...filters, from, to }).toEqual({
      category: agenda.category,
      topic: agenda.tag,
      attendance: agenda.attendance,
      place: agenda.place,
      from: agenda.from,
      to: agenda.to,
    });
  });

  test("give way to days that are chosen", () => {
    expect(read("periode=cette-semaine&du=2030-06-01")).toEqual({ ...EMPTY_REQUEST, from: "2030-06-01" });
  });
});
