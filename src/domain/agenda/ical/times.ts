import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Period } from "../period.ts";
import { contentLine } from "./content-line.ts";

/** An instant in UTC (RFC 5545 §3.3.5, form 2): no VTIMEZONE is needed. @example "20240620T070000Z" */
export function utcDateTime(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
}

/** A day (RFC 5545 §3.3.4). @example basicDate("2024-06-20") // => "20240620" */
export function basicDate(day: CalendarDate): string {
  return day.replaceAll("-", "");
}

/**
 * The lines of a period (RFC 5545 §3.6.1): whole days as DATE values with an exclusive end, hours in UTC.
 * Without an end, DTEND is left out: the event is a point in time, it does not fill the day.
 */
export function periodLines({ allDay, openEnded, start, end, firstDay, lastDay }: Period): string[] {
  if (allDay) {
    return [
      contentLine("DTSTART", basicDate(firstDay), { VALUE: "DATE" }),
      contentLine("DTEND", basicDate(addDays(lastDay, 1)), { VALUE: "DATE" }),
    ];
  }
  const first = contentLine("DTSTART", utcDateTime(start));
  return openEnded ? [first] : [first, contentLine("DTEND", utcDateTime(end))];
}
