import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Period } from "../period.ts";
import { monthOf, nextMonth, type YearMonth } from "./month.ts";

/** Years before and after the present that have month pages: a wrong year must not make thousands of them. */
const YEARS = 10;

/**
 * The months that hold a day of an event, and the present one, in order: those that pages lead to. At most ten
 * years away.
 *
 * @param today the civil day of the site
 * @example heldMonths([june2024, september2024], "2024-07-10") // => ["2024-06", "2024-07", "2024-09"]
 */
export function heldMonths(events: readonly { period: Period }[], today: CalendarDate): YearMonth[] {
  const present = monthOf(today);
  const [earliest, latest] = [shiftYears(present, -YEARS), shiftYears(present, YEARS)];
  const months = events.flatMap(({ period }) =>
    monthsBetween(monthOf(period.firstDay), monthOf(period.lastDay)),
  );
  const within = months.filter((month) => month >= earliest && month <= latest);
  return [...new Set([present, ...within])].sort();
}

/**
 * The months whose address answers: from the first that holds something to the last, those that hold nothing
 * included, and the one after the present, which comes without a new build.
 *
 * @example answeringMonths(["2024-06", "2024-07", "2024-09"], "2024-07-10") // => ["2024-06", …, "2024-09"]
 */
export function answeringMonths(held: readonly YearMonth[], today: CalendarDate): YearMonth[] {
  const ends = [...held, nextMonth(monthOf(today))].sort();
  return monthsBetween(ends[0] as YearMonth, ends.at(-1) as YearMonth);
}

/** Every month from the first to the last, both included. */
function monthsBetween(first: YearMonth, last: YearMonth): YearMonth[] {
  const months: YearMonth[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function shiftYears(month: YearMonth, years: number): YearMonth {
  return `${String(Number(month.slice(0, 4)) + years).padStart(4, "0")}${month.slice(4)}` as YearMonth;
}
