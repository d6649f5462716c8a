import { describe, expect, test } from "vitest";
import { staleFrom } from "../../../../src/domain/news/staleness.ts";
import { parseCalendarDate, parseLocalDateTime } from "../../../../src/domain/time/calendar-date.ts";
import { age } from "../../../../src/schemas/age.ts";
import { fr } from "../../../../src/strings/fr.ts";
import { faultsOf } from "../../../helpers/content/schemas.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";

const when = (text: string) => {
  const value = parseCalendarDate(text) ?? parseLocalDateTime(text);
  if (value === undefined) throw new Error(`${text} is no date`);
  return value;
};
const from = (publishedAt: string, months: number | undefined, updatedAt?: string) =>
  staleFrom(
    { publishedAt: when(publishedAt), updatedAt: updatedAt === undefined ? undefined : when(updatedAt) },
    months,
  )?.toString();

describe("a text becomes old", () => {
  test.each([
    ["2028-06-20", 24, "2030-06-19T22:00:00Z"],
    ["2028-06-20 15:48", 24, "2030-06-19T22:00:00Z"],
    ["2028-11-20", 18, "2030-05-19T22:00:00Z"],
    ["2028-12-20", 1, "2029-01-19T23:00:00Z"],
  ])("of %s after %i months: at %s, when that day starts in Paris", (day, months, instant) => {
    expect(from(day, months)).toBe(instant);
  });

  test("at the end of a month that is shorter", () => {
    expect(from("2028-02-29", 12)).toBe("2029-02-27T23:00:00Z");
    expect(from("2028-08-31", 6)).toBe("2029-02-27T23:00:00Z");
  });

  test("so long after its last update, not after its publication", () => {
    expect(from("2020-01-01", 12, "2028-06-20")).toBe("2029-06-19T22:00:00Z");
  });

  test("never in a category without an age", () => expect(from("2001-01-01", undefined)).toBeUndefined());

  test.each(PROCESS_ZONES)("at the same instant on a machine in %s", (zone) => {
    inProcessZone(zone, () => expect(from("2028-06-20", 24)).toBe("2030-06-19T22:00:00Z"));
  });
});

describe("an age", () => {
  test.each([
    ["2 ans", 24],
    ["1 an", 12],
    ["18 mois", 18],
    [" 3 ANS ", 36],
    ["2 years", 24],
    ["1 year", 12],
    ["18 months", 18],
    ["1 month", 1],
  ])("written « %s » is %i months", (written, months) => {
    expect(age.parse(written)).toBe(months);
  });

  test.each(["deux ans", "0 an", "-1 an", "2", "P2Y", "2 ans et 3 mois", "1,5 an", "1000 ans"])(
    "written « %s » is refused with two examples",
    (written) => {
      expect(faultsOf(age, written)).toEqual([
        ` : durée illisible « ${written} » ; attendu un nombre d’années ou de mois, par exemple « 2 ans » ou « 18 mois ».`,
      ]);
    },
  );

  test.each([
    [12, "plus d’un an."],
    [24, "plus de 2\u00A0ans."],
    [18, "plus de 18\u00A0mois."],
    [1, "plus d’un mois."],
  ])("of %i months is said « %s »", (months, words) => {
    expect(fr.entry.oldPublished(months)).toContain(words);
    expect(fr.entry.oldUpdated(months)).toContain(words);
  });
});
