import { dayAt } from "../../time/zone.ts";
import type { Period } from "../period.ts";
import { monthOf, type YearMonth } from "./month.ts";

/** The events of a month. */
export interface MonthGroup<T> {
  month: YearMonth;
  events: T[];
}

/**
 * Coming events by month, in the order given within a month. An event in progress that began in a former month
 * is in the present one: it is now that one can go.
 *
 * @example groupByMonth(coming, now).map(({ month }) => month) // => ["2024-06", "2024-09"]
 */
export function groupByMonth<T extends { period: Period }>(
  events: readonly T[],
  now: Temporal.Instant,
): MonthGroup<T>[] {
  const present = monthOf(dayAt(now));
  const keyOf = ({ period }: T) => {
    const first = monthOf(period.firstDay);
    const hasBegun = first < present;
    return hasBegun ? present : first;
  };
  return [...Map.groupBy(events, keyOf)]
    .map(([month, group]) => ({ month: month as YearMonth, events: group }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
