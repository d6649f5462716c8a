import { describe, expect, test } from "vitest";
import {
  formatDate,
  formatLongDate,
  formatMonth,
  formatTime,
} from "../../../../src/domain/text/format-date.ts";
import { formatPeriod } from "../../../../src/domain/text/format-period.ts";
import { parseCalendarDate, parseLocalDateTime } from "../../../../src/domain/time/calendar-date.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";

const when = (text: string) => {
  const value = parseCalendarDate(text) ?? parseLocalDateTime(text);
  if (!value) throw new Error(text);
  return value;
};
/** Shows no-break spaces, which no eye sees. */
const shown = (text: string) => text.replaceAll("\u00A0", "_").replaceAll("\u202F", "~");

describe("a date", () => {
  test.each([
    ["2024-06-20", "20_juin_2024"],
    ["2024-01-01", "1er_janvier_2024"],
    ["2024-08-11", "11_août_2024"],
    ["2024-02-29", "29_février_2024"],
    ["2024-12-31 23:59", "31_décembre_2024"],
  ])("%s reads %s", (value, expected) => {
    expect(shown(formatDate(when(value)))).toBe(expected);
  });

  test("with its weekday can break after the weekday only", () => {
    expect(shown(formatLongDate(when("2024-06-20")))).toBe("jeudi 20_juin_2024");
    expect(shown(formatLongDate(when("2024-05-01")))).toBe("mercredi 1er_mai_2024");
  });

  test("of a month has no day", () => {
    expect(shown(formatMonth("2024-06"))).toBe("juin_2024");
    expect(shown(formatMonth("2024-02"))).toBe("février_2024");
  });

  test.each(PROCESS_ZONES)("is the day that was written on a computer in %s", (zone) => {
    inProcessZone(zone, () => {
      expect(shown(formatLongDate(when("2024-06-20 00:10")))).toBe("jeudi 20_juin_2024");
      expect(shown(formatDate(when("2024-03-31")))).toBe("31_mars_2024");
    });
  });
});

describe("an hour", () => {
  test.each([
    ["09:00", "9_h"],
    ["09:05", "9_h_05"],
    ["18:30", "18_h_30"],
    ["00:00", "0_h"],
    ["2024-06-20T14:00", "14_h"],
  ])("%s reads %s", (value, expected) => {
    expect(shown(formatTime(value))).toBe(expected);
  });
});

describe("a period", () => {
  test.each([
    ["2024-06-20", undefined, "jeudi 20_juin_2024"],
    ["2024-06-20", "2024-06-20", "jeudi 20_juin_2024"],
    ["2024-06-20 09:00", undefined, "jeudi 20_juin_2024, à 9_h"],
    ["2024-06-20 09:00", "2024-06-20 18:30", "jeudi 20_juin_2024, de 9_h à 18_h_30"],
    ["2024-06-18", "2024-06-20", "du 18 au 20_juin_2024"],
    ["2024-06-01", "2024-06-02", "du 1er au 2_juin_2024"],
    ["2024-06-30", "2024-07-01", "du 30_juin au 1er_juillet_2024"],
    ["2024-12-30", "2025-01-02", "du 30_décembre_2024 au 2_janvier_2025"],
    ["2024-06-20 22:00", "2024-06-21 01:00", "du 20_juin_2024 à 22_h au 21_juin_2024 à 1_h"],
  ])("from %s to %s reads %s", (start, end, expected) => {
    expect(shown(formatPeriod(when(start), end === undefined ? undefined : when(end)))).toBe(expected);
  });
});
