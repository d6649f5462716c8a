import { expect, test } from "vitest";
import { guessDate, guessTime, isAmbiguousDate } from "../../../../src/domain/time/guess-date.ts";

test.each([
  ["05/06/2024", "2024-06-05"],
  ["5.6.2024", "2024-06-05"],
  ["28-05-2024", "2024-05-28"],
  ["2024/06/05", "2024-06-05"],
  ["20240605", "2024-06-05"],
  ["1er juin 2024", "2024-06-01"],
  ["Jeudi 20 JUIN 2024", "2024-06-20"],
  ["3 févr. 2024", "2024-02-03"],
  ["20 juin 2024 à 9h30", "2024-06-20 09:30"],
  ["2024-06-20 9h", "2024-06-20 09:00"],
  ["2024-06-20T09:00:00", "2024-06-20 09:00"],
])("%j means %s", (text, date) => {
  expect(guessDate(text)).toBe(date);
});

test.each(["demain", "31/02/2024", "20 brumaire 2024", "2024", "20 juin", "2024-06-20 25h", "05/06/24", ""])(
  "%j tells no day",
  (text) => {
    expect(guessDate(text)).toBeUndefined();
  },
);

test.each([
  ["9h", "09:00"],
  ["9 h 30", "09:30"],
  ["à 14h05", "14:05"],
  ["0930", "09:30"],
  ["25h", undefined],
  ["midi", undefined],
])("%j is the hour %s", (text, hour) => {
  expect(guessTime(text)).toBe(hour);
});

test("a date in figures reads two ways when its day may be a month", () => {
  expect(
    ["05/06/2024", "28/05/2024", "05/05/2024", "2024-05-06", "5 juin 2024"].map(isAmbiguousDate),
  ).toEqual([true, false, false, false, false]);
});
