import { describe, expect, test } from "vitest";
import { newestFirst, visibilityAt } from "../../../../src/domain/entry/visibility.ts";
import {
  type CalendarDate,
  parseCalendarDate,
  parseLocalDateTime,
} from "../../../../src/domain/time/calendar-date.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";

const when = (text: string) => (parseCalendarDate(text) ?? parseLocalDateTime(text)) as CalendarDate;
const at = (instant: string, publishedAt: string, expiresAt?: string, draft = false) =>
  visibilityAt(
    {
      draft,
      publishedAt: when(publishedAt),
      expiresAt: expiresAt === undefined ? undefined : when(expiresAt),
    },
    Temporal.Instant.from(instant),
  );

describe("an entry", () => {
  test.each([
    ["2024-06-19T21:59:59Z", "planned"],
    ["2024-06-19T22:00:00Z", "public"],
    ["2030-01-01T00:00:00Z", "public"],
  ])("of 20 June is, at %s, %s: the day starts at midnight in Paris", (instant, visibility) => {
    expect(at(instant, "2024-06-20")).toBe(visibility);
  });

  test.each([
    ["2024-06-20T13:47:59.999Z", "planned"],
    ["2024-06-20T13:48:00Z", "public"],
  ])("of 20 June at 15:48 is, at %s, %s", (instant, visibility) => {
    expect(at(instant, "2024-06-20 15:48")).toBe(visibility);
  });

  test.each([
    ["2024-12-30T22:59:59Z", "public"],
    ["2024-12-30T23:00:00Z", "expired"],
    ["2025-06-01T00:00:00Z", "expired"],
  ])("that expires on 31 December is, at %s, %s", (instant, visibility) => {
    expect(at(instant, "2024-06-20", "2024-12-31")).toBe(visibility);
  });

  test("that is a draft is seen by nobody, whatever its dates", () => {
    for (const instant of ["2024-01-01T00:00:00Z", "2024-07-01T00:00:00Z", "2025-07-01T00:00:00Z"])
      expect(at(instant, "2024-06-20", "2024-12-31", true)).toBe("draft");
  });

  test("that is planned has not expired, even on one and the same day", () => {
    expect(at("2024-06-19T12:00:00Z", "2024-06-20", "2024-06-20")).toBe("planned");
    expect(at("2024-06-20T12:00:00Z", "2024-06-20", "2024-06-20")).toBe("expired");
  });

  test("is seen alike wherever the computer is", () => {
    for (const zone of PROCESS_ZONES)
      inProcessZone(zone, () => {
        expect(at("2024-06-19T21:59:59Z", "2024-06-20")).toBe("planned");
        expect(at("2024-06-19T22:00:00Z", "2024-06-20")).toBe("public");
      });
  });
});

test("entries go from the newest to the oldest; a day alone is its first moment, and names decide the rest", () => {
  const entry = (id: string, publishedAt: string) => ({ id, data: { publishedAt: when(publishedAt) } });
  const entries = [
    entry("c", "2024-06-20"),
    entry("b", "2024-06-20"),
    entry("noon", "2024-06-20 12:00"),
    entry("old", "2023-12-31 23:59"),
    entry("new", "2024-06-21"),
    entry("midnight", "2024-06-20 00:00"),
  ];
  const names = ["new", "noon", "b", "c", "midnight", "old"];
  expect(entries.toSorted(newestFirst).map(({ id }) => id)).toEqual(names);
  expect(
    entries
      .toReversed()
      .sort(newestFirst)
      .map(({ id }) => id),
  ).toEqual(names);
});
