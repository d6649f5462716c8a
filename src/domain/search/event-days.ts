import { monthOf, nextMonth } from "../agenda/months/month.ts";
import type { Period } from "../agenda/period.ts";
import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

type Days = Pick<Period, "firstDay" | "lastDay">;

/** Days of an event that one finds it by. */
const MOST_DAYS = 10;

/** Every day of an event, since a page says the first and the last only; of a long one, the first days. */
export function daysOf({ firstDay, lastDay }: Days): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = firstDay; day <= lastDay && days.length < MOST_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Every month of an event, `yyyy-mm`. */
export function monthsOf({ firstDay, lastDay }: Days): string[] {
  const months: string[] = [];
  for (let month = monthOf(firstDay); month <= monthOf(lastDay); month = nextMonth(month)) months.push(month);
  return months;
}
