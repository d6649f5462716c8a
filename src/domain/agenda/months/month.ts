import { addDays } from "../../time/add-days.ts";
import { type CalendarDate, dayOf } from "../../time/calendar-date.ts";
import type { Period } from "../period.ts";

/** A month of a year, `YYYY-MM`. Months compare as texts do. */
export type YearMonth = string & { readonly __kind: "month" };

/** @example monthOf("2024-06-20") // => "2024-06" */
export function monthOf(day: CalendarDate): YearMonth {
  return dayOf(day).slice(0, 7) as YearMonth;
}

/** @example firstDayOf("2024-06") // => "2024-06-01" */
export function firstDayOf(month: YearMonth): CalendarDate {
  return `${month}-01` as CalendarDate;
}

/** @example nextMonth("2024-12") // => "2025-01" */
export function nextMonth(month: YearMonth): YearMonth {
  return monthOf(addDays(firstDayOf(month), 31));
}

/** Whether a period has a day in common with the days from `from` to `to`, both included. */
export function touches(
  { firstDay, lastDay }: Pick<Period, "firstDay" | "lastDay">,
  from: CalendarDate,
  to: CalendarDate,
): boolean {
  return firstDay <= to && lastDay >= from;
}
