import { type CalendarDate, dayOf, hasTime, type LocalDateTime } from "../domain/time/calendar-date.ts";
import { lastDayUntil } from "../domain/time/last-day.ts";

export type When = CalendarDate | LocalDateTime;

/** A date as an editor writes it. @example written("2024-06-20T09:00") // => "2024-06-20 09:00" */
export function written(value: string): string {
  return value.replace("T", " ");
}

/** Whether a date is not before another: hours are compared where both have one, days otherwise. */
export function isInOrder(first: When, second: When): boolean {
  return hasTime(first) && hasTime(second) ? first <= second : dayOf(first) <= dayOf(second);
}

/** Whether a date is after the end of an event: without an end, an event lasts until the end of its day. */
export function isAfterEnd(
  value: When,
  { start, end = dayOf(start) }: { start: When; end?: When | undefined },
): boolean {
  return hasTime(value) && hasTime(end) ? value > end : lastDayUntil(value) > lastDayUntil(end);
}
