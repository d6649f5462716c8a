import { expect, test } from "vitest";
import { marksOf } from "../../../../../src/domain/agenda/state/marks.ts";

const state = { phase: "upcoming", status: "scheduled", registration: "open" } as const;

test("an event to come that has nothing special has no mark", () => {
  expect(marksOf(state)).toEqual([]);
});

test("an event of today that is full says both", () => {
  expect(marksOf({ ...state, phase: "today", registration: "full" })).toEqual(["today", "full"]);
});

test.each(["cancelled", "postponed"] as const)(
  "an event that is %s is not on, whatever the hour",
  (status) => {
    expect(marksOf({ phase: "in-progress", status, registration: "full" })).toEqual([status]);
    expect(marksOf({ phase: "past", status, registration: "over" })).toEqual([status]);
  },
);

test("an event that moved says so until it is over", () => {
  expect(marksOf({ ...state, status: "rescheduled" })).toEqual(["rescheduled"]);
  expect(marksOf({ ...state, status: "moved-online", phase: "in-progress" })).toEqual([
    "moved-online",
    "in-progress",
  ]);
  expect(marksOf({ ...state, status: "rescheduled", phase: "past", registration: "over" })).toEqual(["past"]);
});

test("the last days to register are told", () => {
  expect(marksOf({ ...state, registration: "closing-soon" })).toEqual(["closing-soon"]);
});
