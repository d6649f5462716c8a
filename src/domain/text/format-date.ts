import { type CalendarDate, dayOf, type LocalDateTime } from "../time/calendar-date.ts";

type When = CalendarDate | LocalDateTime;

const NBSP = "\u00A0";

/** How a language writes days and hours; `Intl` has the names of days and months. */
export interface DateWords {
  /** Language and country, for `Intl`. */
  locale: string;
  /** The first day of a month. */
  first: string;
  time(hours: number, minutes: string): string;
}

export const FRENCH_DATES: DateWords = {
  locale: "fr-FR",
  first: "1er",
  time: (hours, minutes) => `${hours}${NBSP}h${minutes === "00" ? "" : `${NBSP}${minutes}`}`,
};

const DAY_AND_MONTH = { day: "numeric", month: "long", timeZone: "UTC" } as const;
const DATE = { ...DAY_AND_MONTH, year: "numeric" } as const;

/** The formats in use, by language and parts: to make one is slow. */
const formats: Record<string, Intl.DateTimeFormat> = {};

function format(
  value: When | `${string}-02`,
  { locale, first }: DateWords,
  options: Intl.DateTimeFormatOptions,
): string {
  const key = locale + Object.keys(options);
  const known = formats[key] ?? new Intl.DateTimeFormat(locale, options);
  formats[key] = known;
  return known
    .formatToParts(Date.parse(dayOf(value as When)))
    .map(({ type, value: text }) => (type === "day" && text === "1" ? first : text))
    .join("")
    .replaceAll(/(?<=\d(?:er)?) (?=\p{L})|(?<=\p{L}) (?=\d{4})/gu, NBSP);
}

/** @example formatDate("2024-06-20") // => "20 juin 2024" (no-break spaces) */
export function formatDate(value: When, words = FRENCH_DATES): string {
  return format(value, words, DATE);
}

/** @example formatLongDate("2024-06-20") // => "jeudi 20 juin 2024" */
export function formatLongDate(value: When, words = FRENCH_DATES): string {
  return format(value, words, { weekday: "long", ...DATE });
}

/** @example formatWeekday("2024-06-20") // => "jeudi 20 juin" */
export function formatWeekday(value: When, words = FRENCH_DATES): string {
  return format(value, words, { weekday: "long", ...DAY_AND_MONTH });
}

/** @example formatDayAndMonth("2024-06-20") // => "20 juin" */
export function formatDayAndMonth(value: When, words = FRENCH_DATES): string {
  return format(value, words, DAY_AND_MONTH);
}

/** It needs no `Temporal`: browsers call it too. @example formatMonth("2024-06") // => "juin 2024" */
export function formatMonth(yearMonth: string, words = FRENCH_DATES): string {
  return format(`${yearMonth}-02`, words, { month: "long", year: "numeric", timeZone: "UTC" });
}

/** The hour as texts write it. @example formatTime("2024-06-20T09:05") // => "9 h 05" */
export function formatTime(value: string, words = FRENCH_DATES): string {
  const [hours = "", minutes = ""] = value.slice(-5).split(":");
  return words.time(Number(hours), minutes);
}
