import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Period } from "../period.ts";
import { monthOf, nextMonth, type YearMonth } from "./month.ts";

/** Years before and after the present that have month pages: a wrong year must not make thousands of them. */
const YEARS = 10;

/**
 * The months that have a page, in order and without a gap, so that "previous" and "next" always lead
 * somewhere: from the first month with an event to the last, the present one included, at most ten years away.
 *
 * @param today the civil day of the site
 * @example monthsOf([june2024, september2024], "2024-07-10") // => ["2024-06", "2024-07", "2024-08", "2024-09"]
 */
export function monthsOf(events: readonly { period: Period }[], today: CalendarDate): YearMonth[] {
  const present = monthOf(today);
  const [earliest, latest] = [shiftYears(present, -YEARS), shiftYears(present, YEARS)];
  const within = (month: YearMonth) => (month < earliest ? earliest : month > latest ? latest : month);
  const ends = events
    .flatMap(({ period }) => [monthOf(period.firstDay), monthOf(period.lastDay)])
    .concat(present)
    .map(within)
    .sort();
  return monthsBetween(ends[0] ?? present, ends.at(-1) ?? present);
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
