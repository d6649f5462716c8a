import type { CalendarDate } from "./calendar-date.ts";

/** Milliseconds of a day of the proleptic Gregorian calendar, which has no time zone: always 24 hours. */
const DAY = 86_400_000;

/**
 * The civil day some days later (or earlier). It needs no `Temporal`, so browsers can call it.
 *
 * @example addDays("2024-02-28", 2) // => "2024-03-01"
 */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10) as CalendarDate;
}

/**
 * The day of the week, from 1 (Monday) to 7 (Sunday), as ISO 8601 numbers them.
 *
 * @example dayOfWeek("2024-06-20") // => 4
 */
export function dayOfWeek(day: CalendarDate): number {
  return new Date(day).getUTCDay() || 7;
}
