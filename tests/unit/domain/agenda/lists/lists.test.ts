import fc from "fast-check";
import { expect, test } from "vitest";
import { facetsOf } from "../../../../../src/domain/agenda/filters/facets.ts";
import { comingGroups } from "../../../../../src/domain/agenda/lists/coming-groups.ts";
import { eventLines } from "../../../../../src/domain/agenda/lists/event-lines.ts";
import { listedWhen } from "../../../../../src/domain/agenda/lists/listed-when.ts";
import { SOON_DAYS } from "../../../../../src/domain/agenda/lists/soon.ts";
import { periodOf } from "../../../../../src/domain/agenda/period.ts";
import { addDays } from "../../../../../src/domain/time/add-days.ts";
import type { CalendarDate } from "../../../../../src/domain/time/calendar-date.ts";
import { written } from "../arbitraries.ts";
import { at, eventOf } from "../events.ts";

const TODAY = "2024-06-10" as CalendarDate;
const event = (start: string, end?: string, more = {}) => eventOf({ start, end, ...more }, start);

test("what is on comes first, then each of the coming days, then the months that follow", () => {
  const events = [
    event("2024-05-30", "2024-06-25"),
    event("2024-06-10 09:00", "2024-06-10 18:00"),
    event("2024-06-10 14:00"),
    event("2024-07-10"),
    event("2024-07-11"),
    event("2024-07-31", "2024-08-02"),
    event("2025-07-05"),
  ];
  const { running, soon, later } = comingGroups(events, TODAY);
  expect(running.map(({ id }) => id)).toEqual(["2024-05-30"]);
  expect(soon.map(({ day, events: list }) => [day, list.length])).toEqual([
    ["2024-06-10", 2],
    ["2024-07-10", 1],
  ]);
  expect(later.map(({ month, days }) => [month, ...days.map(({ day }) => day)])).toEqual([
    ["2024-07", "2024-07-11", "2024-07-31"],
    ["2025-07", "2025-07-05"],
  ]);
});

test("any event is in one group only, and days follow each other", () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 20 }), (many) => {
      const events = many.map((when) => ({ period: periodOf(when) }));
      const { running, soon, later } = comingGroups(events, TODAY);
      const days = [...soon, ...later.flatMap((month) => month.days)];
      expect([...running, ...days.flatMap((day) => day.events)]).toHaveLength(events.length);
      expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort());
      for (const { day } of soon) expect(day <= addDays(TODAY, SOON_DAYS)).toBe(true);
    }),
  );
});

test("an event that comes back has a line at each date on which it is to take place; the first tells it", () => {
  const dates = [
    { start: "2024-06-03 09:00" },
    { start: "2024-06-12 09:00", status: "cancelled" },
    { start: "2024-06-19 09:00" },
    { start: "2024-06-26 09:00", location: { name: "Halle", city: "Lyon", postalCode: "69001" } },
  ];
  const training = eventOf({ start: dates[0]?.start, end: undefined, dates }, "training");
  const lines = eventLines([training, event("2024-06-20")], at("2024-06-10T08:00:00Z"));
  expect(lines.map(({ id, period, of, waits, others }) => [id, period.firstDay, of, waits, others])).toEqual([
    ["training", "2024-06-19", "training", false, 1],
    ["2024-06-20", "2024-06-20", undefined, false, 0],
    ["training", "2024-06-26", "training", true, 0],
  ]);
  expect(lines.map((line) => facetsOf(line).department)).toEqual([[], [], ["69"]]);
  expect(facetsOf(training).place).toEqual(["villexemple", "lyon"]);
});

test.each([
  ["2024-06-20 09:00", "2024-06-20 18:30", "Europe/Paris", "9_h – 18_h_30"],
  ["2024-06-20 09:00", undefined, "Europe/Paris", "9_h"],
  ["2024-06-20", undefined, "Europe/Paris", undefined],
  ["2024-06-18", "2024-06-20", "Europe/Paris", "du 18 au 20_juin_2024"],
  ["2024-06-20 20:00", "2024-06-21 00:00", "Europe/Paris", "20_h – 0_h"],
  ["2024-06-20 08:00", "2024-06-20 09:00", "America/Cayenne", "13_h à Paris, 8_h à Cayenne"],
])("under its day, an event of %s to %s in %s says %s", (start, end, timeZone, words) => {
  const one = event(start, end, { timeZone });
  expect(listedWhen(one).underDay?.replaceAll("\u00A0", "_")).toBe(words);
});
