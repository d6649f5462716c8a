import { addDays } from "./add-days.ts";
import { type CalendarDate, dayOf, type LocalDateTime } from "./calendar-date.ts";

/**
 * The last civil day of what lasts until a moment: a day is counted whole, an end at midnight belongs to the
 * day before.
 *
 * @example lastDayUntil("2024-06-21T00:00") // => "2024-06-20"
 */
export function lastDayUntil(moment: CalendarDate | LocalDateTime): CalendarDate {
  return moment.endsWith("T00:00") ? addDays(dayOf(moment), -1) : dayOf(moment);
}
