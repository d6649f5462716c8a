import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CalendarDate,
  dayOf,
  hasTime,
  type LocalDateTime,
  parseCalendarDate,
  parseLocalDateTime,
  parseLocalTime,
  whyNotDate,
} from "../../../../src/domain/time/calendar-date.ts";
import { dayAt, instantOf, localTimeKind } from "../../../../src/domain/time/zone.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";

const date = (text: string) => text as CalendarDate;
const hour = (text: string) => text as LocalDateTime;

describe("a civil day", () => {
  test("is read when a calendar has it", () => {
    expect(parseCalendarDate("2024-02-29")).toBe("2024-02-29");
    for (const text of ["2023-02-29", "2024-02-31", "2024-1-1", "2024-06-20T00:00", " 2024-06-20", ""])
      expect(parseCalendarDate(text)).toBeUndefined();
  });

  test("that is refused does not exist, or is not written as a day", () => {
    expect(whyNotDate("2024-02-31")).toBe("impossible");
    expect(whyNotDate("2024-02-31 09:00")).toBe("impossible");
    expect(whyNotDate("31/02/2024")).toBe("form");
    expect(whyNotDate("2024-06-20 9h")).toBe("form");
  });

  test("any day that exists is read as it is, wherever the computer is", () => {
    for (const zone of PROCESS_ZONES)
      inProcessZone(zone, () => {
        fc.assert(
          fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
            const text = Temporal.PlainDate.from("1970-01-01").add({ days }).toString();
            expect(parseCalendarDate(text)).toBe(text);
          }),
        );
      });
  });
});

describe("a civil day and hour", () => {
  test("is read with a space or a T, with no seconds or none that count", () => {
    for (const text of ["2024-06-20 09:05", "2024-06-20T09:05", "2024-06-20 09:05:00"])
      expect(parseLocalDateTime(text)).toBe("2024-06-20T09:05");
    for (const text of [
      "2024-06-20",
      "2024-06-20 9:05",
      "2024-06-20 24:00",
      "2024-02-31 09:00",
      "2024-06-20 09:05:01",
    ])
      expect(parseLocalDateTime(text)).toBeUndefined();
  });

  test("has an hour and a day", () => {
    expect(hasTime(hour("2024-06-20T09:05"))).toBe(true);
    expect(hasTime(date("2024-06-20"))).toBe(false);
    expect(dayOf(hour("2024-06-20T09:05"))).toBe("2024-06-20");
    expect(parseLocalTime("23:59")).toBe("23:59");
    expect(parseLocalTime("24:00")).toBeUndefined();
  });
});

describe("a local time", () => {
  test.each([
    ["2024-03-31T02:00", "Europe/Paris", "gap"],
    ["2024-03-31T02:59", "Europe/Paris", "gap"],
    ["2024-03-31T03:00", "Europe/Paris", "unique"],
    ["2024-03-31T01:59", "Europe/Paris", "unique"],
    ["2024-10-27T02:00", "Europe/Paris", "overlap"],
    ["2024-10-27T02:59", "Europe/Paris", "overlap"],
    ["2024-10-27T03:00", "Europe/Paris", "unique"],
    ["2024-03-31T02:30", "America/Cayenne", "unique"],
    ["2024-09-29T02:30", "Pacific/Auckland", "gap"],
  ])("%s in %s is %s", (value, zone, kind) => {
    expect(localTimeKind(hour(value), zone)).toBe(kind);
  });
});

describe("an instant", () => {
  test.each([
    ["2024-06-20T09:00", "Europe/Paris", "2024-06-20T07:00:00Z"],
    ["2024-12-20T09:00", "Europe/Paris", "2024-12-20T08:00:00Z"],
    ["2024-06-20T09:00", "America/Cayenne", "2024-06-20T12:00:00Z"],
    ["2024-06-20T09:00", "Pacific/Auckland", "2024-06-19T21:00:00Z"],
    ["2024-10-27T02:30", "Europe/Paris", "2024-10-27T00:30:00Z"],
    ["2024-03-31T02:30", "Europe/Paris", "2024-03-31T01:30:00Z"],
  ])("of %s in %s is %s", (value, zone, expected) => {
    expect(instantOf(hour(value), zone).toString()).toBe(expected);
  });

  test("of a day is its first moment, in Paris unless said, even where midnight does not exist", () => {
    expect(instantOf(date("2024-06-20")).toString()).toBe("2024-06-19T22:00:00Z");
    expect(instantOf(date("2024-06-20"), "America/Cayenne").toString()).toBe("2024-06-20T03:00:00Z");
    expect(instantOf(date("2018-11-04"), "America/Sao_Paulo").toString()).toBe("2018-11-04T03:00:00Z");
  });

  test("does not depend on where the computer is", () => {
    for (const zone of PROCESS_ZONES)
      inProcessZone(zone, () => {
        expect(instantOf(hour("2024-06-20T09:00")).toString()).toBe("2024-06-20T07:00:00Z");
        expect(dayAt(Temporal.Instant.from("2024-06-20T22:00:00Z"))).toBe("2024-06-21");
      });
  });

  test("is on the day of its zone", () => {
    expect(dayAt(Temporal.Instant.from("2024-06-20T21:59:59Z"))).toBe("2024-06-20");
    expect(dayAt(Temporal.Instant.from("2024-06-20T22:00:00Z"))).toBe("2024-06-21");
    expect(dayAt(Temporal.Instant.from("2024-06-20T22:00:00Z"), "America/Cayenne")).toBe("2024-06-20");
  });
});
