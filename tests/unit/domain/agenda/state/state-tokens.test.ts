import { expect, test } from "vitest";
import { answers, tokensOf } from "../../../../../src/domain/agenda/state/state-tokens.ts";

test("a state is said in words: its phase, its registration and its marks", () => {
  expect(tokensOf({ phase: "today", status: "scheduled", registration: "closing-soon" })).toEqual([
    "phase-today",
    "registration-closing-soon",
    "badge-today",
    "badge-closing-soon",
  ]);
});

test("a part answers when one of its words is true", () => {
  const tokens = tokensOf({ phase: "past", status: "scheduled", registration: "over" });
  expect(answers("phase-upcoming phase-past", tokens)).toBe(true);
  expect(answers("phase-upcoming registration-open", tokens)).toBe(false);
});

test("a word is whole: the beginning of one is not an answer", () => {
  expect(answers("phase", tokensOf({ phase: "past", status: "scheduled", registration: "none" }))).toBe(
    false,
  );
});
