import { addDays, dayOfWeek } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Period } from "../period.ts";
import { firstDayOf, monthOf, nextMonth, touches, type YearMonth } from "./month.ts";

/** The days of an event of several days in a week. */
export interface Bar<T> {
  event: T;
  /** How many of the seven it takes, from the day that holds it. */
  days: number;
  /** It began in a former week of the grid, where it is written. */
  continued: boolean;
}

export interface GridDay<T> {
  date: CalendarDate;
  /** False for the days of the months around, which fill the first and the last week. */
  inMonth: boolean;
  /**
   * The places from the top that events of several days take on this day: a bar where one begins in the week,
   * nothing where one goes on from a day before, or where a place is free above another.
   */
  lanes: (Bar<T> | undefined)[];
  /** The events of this day alone. */
  events: T[];
}

/** A month as weeks of seven days, from Monday to Sunday. */
export interface MonthGrid<T> {
  month: YearMonth;
  weeks: GridDay<T>[][];
  /** The events of the month that last longer than a week: no day of the grid holds them. */
  long: T[];
  /** Those of two days to a week, which the grid has as bars. */
  spans: T[];
}

/**
 * A month with, for each day, the events that take place on it, by their civil days at home (see `Period`):
 * nothing depends on where the site is built. Events keep their order. One of several days is written once.
 *
 * @example monthGrid("2024-06", [event]).weeks[0]?.[0]?.date // => "2024-05-27", the Monday before 1 June
 */
export function monthGrid<T extends { period: Period }>(
  month: YearMonth,
  events: readonly T[],
): MonthGrid<T> {
  const { first, last } = daysOfMonth(month);
  const inMonth = events.filter(({ period }) => touches(period, first, last));
  const shown = events.filter(({ period }) => touches(period, addDays(first, -6), addDays(last, 6)));
  const weeks: GridDay<T>[][] = [];
  for (let monday = addDays(first, 1 - dayOfWeek(first)); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(weekOf(month, monday, shown, weeks.length === 0));
  }
  return {
    month,
    weeks,
    long: inMonth.filter((event) => lengthOf(event) > 7),
    spans: inMonth.filter(isSpan),
  };
}

export function daysOfMonth(month: YearMonth): { first: CalendarDate; last: CalendarDate } {
  return { first: firstDayOf(month), last: addDays(firstDayOf(nextMonth(month)), -1) };
}

function weekOf<T extends { period: Period }>(
  month: YearMonth,
  monday: CalendarDate,
  events: readonly T[],
  isFirst: boolean,
): GridDay<T>[] {
  const sunday = addDays(monday, 6);
  const lanes = lanesOf(events.filter((event) => isSpan(event) && touches(event.period, monday, sunday)));
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => {
    const date = addDays(monday, offset);
    const onDay = lanes.map((lane) => lane.find(({ period }) => touches(period, date, date)));
    const taken = onDay.slice(0, onDay.findLastIndex((event) => event !== undefined) + 1);
    const bars = taken.map((event) => {
      const starts = event?.period.firstDay === date;
      if (!event || !(starts || offset === 0)) return undefined;
      return { event, days: daysBetween(date, event.period.lastDay, sunday), continued: !starts && !isFirst };
    });
    const alone = events.filter((event) => lengthOf(event) === 1 && event.period.firstDay === date);
    return { date, inMonth: monthOf(date) === month, lanes: bars, events: alone };
  });
}

/** The events of several days of a week in as few lines as hold them side by side. */
function lanesOf<T extends { period: Period }>(events: readonly T[]): T[][] {
  const lanes: T[][] = [];
  for (const event of events) {
    const free = lanes.find(
      (lane) => !lane.some(({ period }) => touches(period, event.period.firstDay, event.period.lastDay)),
    );
    if (free) free.push(event);
    else lanes.push([event]);
  }
  return lanes;
}

function isSpan(event: { period: Period }): boolean {
  const length = lengthOf(event);
  return length > 1 && length <= 7;
}

/** Days from the first to the last, both included. */
function lengthOf({ period }: { period: Pick<Period, "firstDay" | "lastDay"> }): number {
  return (Date.parse(period.lastDay) - Date.parse(period.firstDay)) / 86_400_000 + 1;
}

function daysBetween(from: CalendarDate, to: CalendarDate, sunday: CalendarDate): number {
  return lengthOf({ period: { firstDay: from, lastDay: to < sunday ? to : sunday } });
}
