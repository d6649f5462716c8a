import { addDays, dayOfWeek } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Period } from "../period.ts";
import { firstDayOf, monthOf, nextMonth, touches, type YearMonth } from "./month.ts";

/** An event on one of its days. */
export interface DayEvent<T> {
  event: T;
  /** The day is the first, the last of the event: both for an event of one day. */
  starts: boolean;
  ends: boolean;
}

/** One day of a month grid. */
export interface GridDay<T> {
  date: CalendarDate;
  /** False for the days of the months around, which fill the first and the last week. */
  inMonth: boolean;
  events: DayEvent<T>[];
}

/** A month as weeks of seven days, from Monday to Sunday. */
export interface MonthGrid<T> {
  month: YearMonth;
  weeks: GridDay<T>[][];
}

/**
 * A month with, for each day, the events that take place on it, by their civil days in Paris (see `Period`):
 * nothing depends on where the site is built. Events keep their order within a day.
 *
 * @example monthGrid("2024-06", [event]).weeks[0]?.[0]?.date // => "2024-05-27", the Monday before 1 June
 */
export function monthGrid<T extends { period: Period }>(
  month: YearMonth,
  events: readonly T[],
): MonthGrid<T> {
  const first = firstDayOf(month);
  const last = addDays(firstDayOf(nextMonth(month)), -1);
  const shown = events.filter(({ period }) => touches(period, addDays(first, -6), addDays(last, 6)));
  const weeks: GridDay<T>[][] = [];
  for (let monday = addDays(first, 1 - dayOfWeek(first)); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map((offset) => {
        const date = addDays(monday, offset);
        return { date, inMonth: monthOf(date) === month, events: eventsOn(date, shown) };
      }),
    );
  }
  return { month, weeks };
}

function eventsOn<T extends { period: Period }>(date: CalendarDate, events: readonly T[]): DayEvent<T>[] {
  return events
    .filter(({ period }) => touches(period, date, date))
    .map((event) => ({
      event,
      starts: event.period.firstDay === date,
      ends: event.period.lastDay === date,
    }));
}
