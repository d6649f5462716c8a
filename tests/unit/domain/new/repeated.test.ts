import { expect, test } from "vitest";
import { repeated } from "../../../../src/domain/new/repeated.ts";

const of = (start: string, end: string | undefined, ...others: string[]) =>
  repeated({ start, end }, others).map((date) => [date.start, date.end]);

test("each date is at the hour of the first and as long, unless it has its own hour", () => {
  expect(of("2027-01-13 09:30", "2027-01-13 12:00", "2027-01-20", "2027-01-27 14:00")).toEqual([
    ["2027-01-13 09:30", "2027-01-13 12:00"],
    ["2027-01-20 09:30", "2027-01-20 12:00"],
    ["2027-01-27 14:00", "2027-01-27 16:30"],
  ]);
});

test("hours are those of clocks, also when they change between two dates; a night ends on the next day", () => {
  expect(of("2027-03-20 22:00", "2027-03-21 04:00", "2027-03-27")[1]).toEqual([
    "2027-03-27 22:00",
    "2027-03-28 04:00",
  ]);
});

test("whole days stay whole days; without an end there is none", () => {
  expect(of("2027-01-13", "2027-01-14", "2027-02-10")[1]).toEqual(["2027-02-10", "2027-02-11"]);
  expect(of("2027-01-13 09:30", undefined, "2027-01-20")[1]).toEqual(["2027-01-20 09:30", undefined]);
});

test("dates are put in order; what cannot be read is left for the check to say", () => {
  expect(of("2027-01-13 09:30", undefined, "2027-01-06").map(([start]) => start)).toEqual([
    "2027-01-06 09:30",
    "2027-01-13 09:30",
  ]);
  expect(of("2027-01-13 09:30", "2027-01-13 12:00", "le 20 janvier")).toContainEqual([
    "le 20 janvier",
    undefined,
  ]);
});
