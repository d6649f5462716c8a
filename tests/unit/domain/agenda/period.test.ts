import fc from "fast-check";
import { expect, test } from "vitest";
import { periodOf } from "../../../../src/domain/agenda/period.ts";
import { dayAt } from "../../../../src/domain/time/zone.ts";
import { HOME_ZONE } from "../../../../src/site.zone.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";
import { written } from "./arbitraries.ts";
import { dataOf, eventsOf } from "./events.ts";

const shown = (frontMatter: Record<string, unknown>) => {
  const { start, end, firstDay, lastDay } = periodOf(dataOf(frontMatter));
  return { start: start.toString(), end: end.toString(), days: `${firstDay}/${lastDay}` };
};

test("the first two events of the site are at the hours of Paris, in winter and in summer", () => {
  const periods = eventsOf("src/content").map(({ period }) => `${period.start}/${period.end}`);
  expect(periods).toEqual([
    "2024-06-20T07:00:00Z/2024-06-20T16:30:00Z",
    "2023-01-18T08:00:00Z/2023-01-18T16:30:00Z",
  ]);
});

test("whole days go from midnight to the midnight after the last one", () => {
  expect(shown({ start: "2024-06-20", end: "2024-06-21" })).toEqual({
    start: "2024-06-19T22:00:00Z",
    end: "2024-06-21T22:00:00Z",
    days: "2024-06-20/2024-06-21",
  });
});

test("the days on which clocks change have 23 and 25 hours", () => {
  const hours = (day: string) => {
    const { start, end } = periodOf(dataOf({ start: day, end: undefined }));
    return start.until(end).total("hours");
  };
  expect([hours("2024-03-31"), hours("2024-10-27"), hours("2024-06-20")]).toEqual([23, 25, 24]);
});

test("an event with an hour and no end lasts until the end of its day, and says so", () => {
  expect(shown({ start: "2024-06-20 09:00", end: undefined }).end).toBe("2024-06-20T22:00:00Z");
  expect(periodOf(dataOf({ start: "2024-06-20 09:00", end: undefined })).openEnded).toBe(true);
  expect(periodOf(dataOf({ start: "2024-06-20", end: undefined })).openEnded).toBe(false);
});

test("an event that ends at midnight does not touch the next day; one that ends after does", () => {
  expect(shown({ start: "2024-06-20 20:00", end: "2024-06-21 00:00" }).days).toBe("2024-06-20/2024-06-20");
  expect(shown({ start: "2024-06-20 20:00", end: "2024-06-21 00:30" }).days).toBe("2024-06-20/2024-06-21");
});

test("whatever the zone of the computer, a period has the same instants, hours have the days of Paris, and days their own", () => {
  fc.assert(
    fc.property(written, (event) => {
      const [first, ...others] = PROCESS_ZONES.map((zone) => inProcessZone(zone, () => periodOf(event)));
      if (!first) throw new Error("No process zone.");
      for (const other of others)
        expect(other.start.equals(first.start) && other.end.equals(first.end)).toBe(true);
      expect(Temporal.Instant.compare(first.start, first.end)).toBe(-1);
      const zone = first.allDay ? event.timeZone : HOME_ZONE;
      const last = first.openEnded ? first.start : first.end.subtract({ nanoseconds: 1 });
      expect([first.firstDay, first.lastDay]).toEqual([dayAt(first.start, zone), dayAt(last, zone)]);
    }),
  );
});
