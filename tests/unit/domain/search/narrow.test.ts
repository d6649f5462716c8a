import { describe, expect, test } from "vitest";
import { countsOf, inOrder, narrow } from "../../../../src/domain/search/narrow.ts";
import {
  decodeRecords,
  encodeRecords,
  NO_DAY,
  type SearchRecord,
} from "../../../../src/domain/search/records.ts";
import type { CalendarDate } from "../../../../src/domain/time/calendar-date.ts";

const TODAY = "2030-05-15" as CalendarDate;

function news(date: string, ...topic: string[]): SearchRecord {
  const filters = { type: ["actualite"], topic, year: [date.slice(0, 4)], month: [date.slice(0, 7)] };
  return { filters, date, start: NO_DAY, end: NO_DAY, titleWords: 3 };
}

function event(start: string, end: string, months: string[], ...topic: string[]): SearchRecord {
  const year = [...new Set(months.map((month) => month.slice(0, 4)))];
  return {
    filters: { type: ["agenda"], topic, year, month: months },
    date: "2030-01-02",
    start,
    end,
    titleWords: 5,
  };
}

const RECORDS = new Map<string, SearchRecord>([
  ["a", news("2030-05-02", "emploi")],
  ["b", news("2028-03-01", "emploi", "donnees")],
  ["c", event("2030-05-15", "2030-05-15", ["2030-05"], "emploi")],
  ["d", event("2029-12-30", "2030-01-02", ["2029-12", "2030-01"])],
  ["e", event("2030-06-01", "2030-06-02", ["2030-06"], "donnees")],
  ["p", { filters: { type: ["page"] }, date: NO_DAY, start: NO_DAY, end: NO_DAY, titleWords: 1 }],
]);
const IDS = [...RECORDS.keys()];
const kept = (request: object) => narrow(IDS, RECORDS, { filters: {}, ...request }, TODAY).join("");

describe("a search", () => {
  test.each([
    [{ type: ["agenda"] }, "cde"],
    [{ topic: ["emploi", "donnees"] }, "abce"],
    [{ type: ["actualite"], topic: ["donnees"] }, "b"],
    [{ month: ["2030-01"] }, "d"],
    [{ topic: [] }, "abcdep"],
    [{ topic: ["inconnu"] }, ""],
  ])("narrowed by %j keeps %s", (filters, expected) => {
    expect(kept({ filters })).toBe(expected);
  });

  test.each([
    [{ from: "2030-01-02", to: "2030-05-14" }, "ad"],
    [{ from: "2030-05-15" }, "ce"],
    [{ to: "2028-12-31" }, "b"],
    [{ period: "upcoming" }, "ce"],
    [{ period: "past" }, "d"],
    [{ period: "this-month" }, "ac"],
  ])("in the days %j keeps %s", (request, expected) => {
    expect(kept(request)).toBe(expected);
  });

  test.each([
    ["newest", "acdebp"],
    ["event-date", "cedabp"],
    ["relevance", "abcdep"],
  ] as const)("ordered by %s is %s", (sort, expected) => {
    expect(inOrder(IDS, RECORDS, sort, TODAY).join("")).toBe(expected);
  });

  test("counts for each value what one would find by choosing it, its own filter apart", () => {
    const counts = countsOf(IDS, RECORDS, { filters: { type: ["agenda"] } }, TODAY);
    expect(counts.type).toEqual({ actualite: 2, agenda: 3, page: 1 });
    expect(counts.topic).toEqual({ emploi: 1, donnees: 1 });
    expect(counts.year).toEqual({ 2029: 1, 2030: 3 });
  });
});

test("records come back from their table, whatever the order of their identifiers", () => {
  const table = encodeRecords([...RECORDS.values()]);
  const back = decodeRecords(JSON.parse(JSON.stringify(table)), IDS.toReversed());
  for (const [id, record] of RECORDS) {
    const topic = record.filters.topic?.length ? record.filters.topic : undefined;
    const { topic: _, ...filters } = record.filters;
    expect(back.get(id)).toEqual({ ...record, filters: topic ? { ...filters, topic } : filters });
  }
});

test("a table keeps which records are of one series, and which are pages that the law asks for", () => {
  const series = ["x", undefined, "y", "x"].map((name) => ({ ...news("2030-05-02"), series: name }));
  const table = encodeRecords([...series, { ...news("2030-05-02"), legal: true }]);
  const back = [...decodeRecords(table, ["a", "b", "c", "d", "e"]).values()];
  expect(back[0]?.series).toBe(back[3]?.series);
  expect(back[0]?.series).not.toBe(back[2]?.series);
  expect(back[1]?.series).toBeUndefined();
  expect(back.map(({ legal = false }) => legal)).toEqual([false, false, false, false, true]);
});

describe("an event that comes back", () => {
  const days = (...dates: string[]) => dates.map((day) => ({ start: day, end: day }));
  const months = ["2030-04", "2030-06", "2030-07"];
  const series = event("2030-04-24", "2030-07-03", months, "emploi");
  const records = new Map<string, SearchRecord>([
    ["x", { ...series, dates: days("2030-04-24", "2030-06-05", "2030-07-03") }],
    ["y", event("2030-05-20", "2030-05-20", ["2030-05"], "emploi")],
  ]);
  const found = (request: object) => narrow(["x", "y"], records, { filters: {}, ...request }, TODAY).join("");

  test("is found by the days of its dates, not by those between them", () => {
    expect(found({ from: "2030-06-05", to: "2030-06-05" })).toBe("x");
    expect(found({ from: "2030-05-01", to: "2030-06-04" })).toBe("y");
    expect(found({ period: "this-month" })).toBe("y");
    expect(found({ period: "upcoming" })).toBe("xy");
  });

  test("stands at its next date in the order of days", () => {
    expect(inOrder(["x", "y"], records, "event-date", TODAY).join("")).toBe("yx");
    expect(inOrder(["x", "y"], records, "event-date", "2030-04-01" as CalendarDate).join("")).toBe("xy");
  });

  test("comes back from its table with the same dates, and no month between them", () => {
    expect(decodeRecords(encodeRecords([...records.values()]), ["x", "y"])).toEqual(records);
  });
});
