import { expect, test } from "vitest";
import { badgesOf } from "../../../../../src/domain/agenda/state/badges.ts";

const state = { phase: "upcoming", status: "scheduled", registration: "open" } as const;

test("an event to come that has nothing special has no badge", () => {
  expect(badgesOf(state)).toEqual([]);
});

test("an event of today that is full says both", () => {
  expect(badgesOf({ ...state, phase: "today", registration: "full" })).toEqual(["today", "full"]);
});

test.each(["cancelled", "postponed"] as const)(
  "an event that is %s is not on, whatever the hour",
  (status) => {
    expect(badgesOf({ phase: "in-progress", status, registration: "full" })).toEqual([status]);
    expect(badgesOf({ phase: "past", status, registration: "over" })).toEqual([status]);
  },
);

test("an event that moved says so until it is over", () => {
  expect(badgesOf({ ...state, status: "rescheduled" })).toEqual(["rescheduled"]);
  expect(badgesOf({ ...state, status: "moved-online", phase: "in-progress" })).toEqual([
    "moved-online",
    "in-progress",
  ]);
  expect(badgesOf({ ...state, status: "rescheduled", phase: "past", registration: "over" })).toEqual([
    "past",
  ]);
});

test("the last days to register are told", () => {
  expect(badgesOf({ ...state, registration: "closing-soon" })).toEqual(["closing-soon"]);
});
