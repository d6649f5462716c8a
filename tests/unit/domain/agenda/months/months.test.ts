import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDayOf, type YearMonth } from "../../../../../src/domain/agenda/months/month.ts";
import { type MonthGrid, monthGrid } from "../../../../../src/domain/agenda/months/month-grid.ts";
import { answeringMonths, heldMonths } from "../../../../../src/domain/agenda/months/months-of.ts";
import { periodOf } from "../../../../../src/domain/agenda/period.ts";
import { addDays, dayOfWeek } from "../../../../../src/domain/time/add-days.ts";
import type { CalendarDate } from "../../../../../src/domain/time/calendar-date.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../../helpers/time-zones.ts";
import { written } from "../arbitraries.ts";
import { eventOf, eventsOf } from "../events.ts";

const month = (text: string) => text as YearMonth;
const day = (text: string) => text as CalendarDate;
const daysOf = <T>({ weeks }: MonthGrid<T>) => weeks.flat();
const event = (start: string, end?: string, more = {}) => eventOf({ start, end, ...more }, `${start}/${end}`);

const months = fc
  .tuple(fc.integer({ min: 1970, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => month(`${year}-${String(number).padStart(2, "0")}`));

test("June 2024 goes from Monday 27 May to Sunday 30 June", () => {
  const grid = monthGrid(month("2024-06"), []);
  expect(grid.weeks.map((week) => week[0]?.date)).toEqual([
    "2024-05-27",
    "2024-06-03",
    "2024-06-10",
    "2024-06-17",
    "2024-06-24",
  ]);
  expect(daysOf(grid).at(-1)?.date).toBe("2024-06-30");
});

test("any month has whole weeks from Monday to Sunday, each of its days once, and no week too many", () => {
  fc.assert(
    fc.property(months, fc.constantFrom(...PROCESS_ZONES), (name, zone) => {
      const grid = inProcessZone(zone, () => monthGrid(name, []));
      const count = Temporal.PlainYearMonth.from(name).daysInMonth;
      const days = daysOf(grid);
      expect(days.filter(({ inMonth }) => inMonth).map(({ date }) => date)).toEqual(
        Array.from({ length: count }, (_, index) => addDays(firstDayOf(name), index)),
      );
      for (const week of grid.weeks) {
        expect(week.map(({ date }) => dayOfWeek(date))).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(week.some(({ inMonth }) => inMonth)).toBe(true);
      }
    }),
  );
});

test("days are counted as Temporal counts them", () => {
  const dates = fc
    .date({ min: new Date("1970-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
      const plain = Temporal.PlainDate.from(date);
      expect(addDays(date, count)).toBe(plain.add({ days: count }).toString());
      expect(dayOfWeek(date)).toBe(plain.dayOfWeek);
    }),
  );
});

test("an event of several days is written once in a week, over its days, at the same height on each", () => {
  const [trip, party, talk] = [
    event("2024-06-12", "2024-06-14"),
    event("2024-06-13", "2024-06-15"),
    event("2024-06-14 09:00"),
  ];
  const grid = monthGrid(month("2024-06"), [trip, party, talk]);
  const shown = daysOf(grid)
    .filter(({ lanes, events }) => lanes.length + events.length > 0)
    .map(({ date, lanes, events }) => [
      date.slice(8),
      lanes.map((bar) => bar && [bar.event.id, bar.days]),
      events.map(({ id }) => id),
    ]);
  expect(shown).toEqual([
    ["12", [[trip.id, 3]], []],
    ["13", [undefined, [party.id, 3]], []],
    ["14", [undefined, undefined], [talk.id]],
    ["15", [undefined, undefined], []],
  ]);
  expect([grid.long, grid.spans]).toEqual([[], [trip, party]]);
});

test("one that goes over a Sunday goes on in the next week, where it is not written again", () => {
  const bars = (name: string, start: string, end: string) =>
    daysOf(monthGrid(month(name), [event(start, end)])).flatMap(({ date, lanes }) =>
      lanes.flatMap((bar) => (bar ? [[date, bar.days, bar.continued]] : [])),
    );
  expect(bars("2024-06", "2024-06-15", "2024-06-18")).toEqual([
    ["2024-06-15", 2, false],
    ["2024-06-17", 2, true],
  ]);
  // Before the first week of a month there is no other.
  expect(bars("2024-06", "2024-05-25", "2024-05-29")).toEqual([["2024-05-27", 3, false]]);
  expect(bars("2024-06", "2024-06-29", "2024-07-02")).toEqual([["2024-06-29", 2, false]]);
});

test("a place is taken again once it is free", () => {
  const grid = monthGrid(month("2024-06"), [
    event("2024-06-10", "2024-06-11"),
    event("2024-06-12", "2024-06-13"),
  ]);
  expect(daysOf(grid).map(({ lanes }) => lanes.length)).not.toContain(2);
});

test("what lasts longer than a week stands apart, once, and takes no day", () => {
  const [week, longer] = [event("2024-06-03", "2024-06-09"), event("2024-05-02", "2024-06-15")];
  const grid = monthGrid(month("2024-06"), [week, longer]);
  expect([grid.long, grid.spans]).toEqual([[longer], [week]]);
  expect(daysOf(grid).flatMap(({ lanes }) => lanes.filter((bar) => bar?.event === longer))).toEqual([]);
});

test("the days around the month, in its first and last week, have their events too", () => {
  const grid = monthGrid(month("2024-05"), [event("2024-04-29"), event("2024-06-02")]);
  const shown = daysOf(grid).filter(({ events }) => events.length > 0);
  expect(shown.map(({ date, inMonth }) => [date, inMonth])).toEqual([
    ["2024-04-29", false],
    ["2024-06-02", false],
  ]);
});

test("an event is on the days on which it takes place in Paris, whole days on their own", () => {
  const [auckland, cayenne] = [
    event("2024-06-20 08:00", "2024-06-20 09:00", { timeZone: "Pacific/Auckland" }),
    event("2024-06-20 22:00", "2024-06-20 23:00", { timeZone: "America/Cayenne" }),
  ];
  const whole = event("2024-06-20", "2024-06-20", { timeZone: "Pacific/Auckland" });
  const days = [auckland, cayenne, whole].map((one) =>
    daysOf(monthGrid(month("2024-06"), [one])).flatMap(({ date, events }) => (events.length > 0 ? date : [])),
  );
  expect(days).toEqual([["2024-06-19"], ["2024-06-21"], ["2024-06-20"]]);
});

test("the first two events of the site are on their days", () => {
  const events = eventsOf("src/content");
  const busy = (name: string) =>
    daysOf(monthGrid(month(name), events))
      .filter(({ events: list }) => list.length > 0)
      .map(({ date }) => date);
  expect([busy("2023-01"), busy("2024-06"), busy("2024-07")]).toEqual([["2023-01-18"], ["2024-06-20"], []]);
});

test("any event takes as many days of the grids as it has days, or stands apart in each of its months", () => {
  fc.assert(
    fc.property(written, (when) => {
      const period = periodOf(when);
      const pages = heldMonths([{ period }], period.firstDay);
      const grids = pages.map((name) => monthGrid(name, [{ period }]));
      const length = Temporal.PlainDate.from(period.firstDay).until(period.lastDay).days + 1;
      if (length > 7) {
        expect(grids.map(({ long, spans }) => [long.length, spans.length])).toEqual(pages.map(() => [1, 0]));
        expect(grids.flatMap(daysOf).some(({ lanes, events }) => lanes.length + events.length > 0)).toBe(
          false,
        );
        return;
      }
      const taken = grids.flatMap(daysOf).filter(({ lanes, events }) => lanes.length + events.length > 0);
      const dates = [...new Set(taken.map(({ date }) => date))].sort();
      expect([dates.length, dates[0], dates.at(-1)]).toEqual([length, period.firstDay, period.lastDay]);
    }),
  );
});

test("pages lead to the months that hold a day of an event, and to the present one", () => {
  const events = [event("2024-06-29", "2024-07-02"), event("2024-11-05")];
  expect(heldMonths(events, day("2025-01-10"))).toEqual(["2024-06", "2024-07", "2024-11", "2025-01"]);
  expect(heldMonths([], day("2025-01-10"))).toEqual(["2025-01"]);
});

test("the months between, and the one after the present, answer too", () => {
  const held = heldMonths([event("2024-11-05")], day("2025-01-10"));
  expect(answeringMonths(held, day("2025-01-10"))).toEqual(["2024-11", "2024-12", "2025-01", "2025-02"]);
});

test("a year written wrong makes no page: ten years around the present are enough", () => {
  const events = [event("2924-06-20"), event("1024-06-20"), event("2024-12-20", "2924-12-20")];
  const held = heldMonths(events, day("2025-01-10"));
  expect([held[0], held.at(-1), held.length]).toEqual(["2024-12", "2035-01", 122]);
});
