import { type CalendarDate, dayOf, hasTime, type LocalDateTime } from "../time/calendar-date.ts";

type When = CalendarDate | LocalDateTime;

const NBSP = "\u00A0";

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("fr-FR", { ...options, timeZone: "UTC" });
const DATE = formatter({ day: "numeric", month: "long", year: "numeric" });
const LONG_DATE = formatter({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const MONTH = formatter({ month: "long", year: "numeric" });
const WEEKDAY = formatter({ weekday: "long", day: "numeric", month: "long" });
const DAY_AND_MONTH = formatter({ day: "numeric", month: "long" });

function format(value: When | `${string}-02`, words: Intl.DateTimeFormat): string {
  return words
    .formatToParts(Date.parse(dayOf(value as When)))
    .map(({ type, value: text }) => (type === "day" && text === "1" ? "1er" : text))
    .join("")
    .replaceAll(/(?<=\d(?:er)?) (?=\p{L})|(?<=\p{L}) (?=\d{4})/gu, NBSP);
}

/** @example formatDate("2024-06-20") // => "20 juin 2024" (no-break spaces) */
export function formatDate(value: When): string {
  return format(value, DATE);
}

/** @example formatLongDate("2024-06-20") // => "jeudi 20 juin 2024" */
export function formatLongDate(value: When): string {
  return format(value, LONG_DATE);
}

/** @example formatWeekday("2024-06-20") // => "jeudi 20 juin" */
export function formatWeekday(value: When): string {
  return format(value, WEEKDAY);
}

/** It needs no `Temporal`: browsers call it too. @example formatMonth("2024-06") // => "juin 2024" */
export function formatMonth(yearMonth: string): string {
  return format(`${yearMonth}-02`, MONTH);
}

/** The hour as French texts write it. @example formatTime("2024-06-20T09:05") // => "9 h 05" */
export function formatTime(value: string): string {
  const [hours = "", minutes = ""] = value.slice(-5).split(":");
  return `${Number(hours)}${NBSP}h${minutes === "00" ? "" : `${NBSP}${minutes}`}`;
}

/**
 * A period in words, at its shortest: one day, days of a month, days of a year, or two full dates; hours
 * when they are known.
 *
 * @example formatPeriod("2024-06-20T09:00", "2024-06-20T18:30") // => "jeudi 20 juin 2024, de 9 h à 18 h 30"
 * @example formatPeriod("2024-06-18", "2024-06-20") // => "du 18 au 20 juin 2024"
 */
export function formatPeriod(start: When, end?: When): string {
  const first = dayOf(start);
  const last = dayOf(end ?? start);
  if (first === last) return `${formatLongDate(start)}${formatHours(start, end)}`;
  if (hasTime(start) && end)
    return `du ${formatDate(start)} à ${formatTime(start)} au ${formatDate(end)} à ${formatTime(end)}`;
  return `du ${withoutSharedParts(first, last)} au ${formatDate(last)}`;
}

function withoutSharedParts(first: CalendarDate, last: CalendarDate): string {
  const dayAndMonth = format(first, DAY_AND_MONTH);
  if (first.slice(0, 7) === last.slice(0, 7)) return dayAndMonth.replace(/\s.*/, "");
  return first.slice(0, 4) === last.slice(0, 4) ? dayAndMonth : formatDate(first);
}

/** @example formatHours("2024-06-20T09:00", "2024-06-20T18:30") // => ", de 9 h à 18 h 30" */
function formatHours(start: When, end?: When): string {
  if (!hasTime(start)) return "";
  return end ? `, de ${formatTime(start)} à ${formatTime(end)}` : `, à ${formatTime(start)}`;
}
