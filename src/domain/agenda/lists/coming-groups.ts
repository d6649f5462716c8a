import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { monthOf, type YearMonth } from "../months/month.ts";
import type { Period } from "../period.ts";
import { SOON_DAYS } from "./soon.ts";

export interface DayGroup<T> {
  day: CalendarDate;
  events: T[];
}

/** Coming events as a list shows them: what is on, the coming days, then months to open. */
export interface ComingGroups<T> {
  /** Those that began on a former day. */
  running: T[];
  soon: DayGroup<T>[];
  later: { month: YearMonth; days: DayGroup<T>[] }[];
}

/**
 * Groups coming events by the civil day at home on which they begin, in the order given.
 *
 * @param today the civil day of the site
 * @example comingGroups(events, "2024-06-10").later.map(({ month }) => month) // => ["2024-07", "2024-09"]
 */
export function comingGroups<T extends { period: Period }>(
  events: readonly T[],
  today: CalendarDate,
): ComingGroups<T> {
  const begins = ({ period }: T) => period.firstDay;
  const days = [...Map.groupBy(events, begins)]
    .map(([day, group]) => ({ day, events: group }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const last = addDays(today, SOON_DAYS);
  const later = Map.groupBy(
    days.filter(({ day }) => day > last),
    ({ day }) => monthOf(day),
  );
  return {
    running: days.filter(({ day }) => day < today).flatMap((group) => group.events),
    soon: days.filter(({ day }) => day >= today && day <= last),
    later: [...later].map(([month, group]) => ({ month, days: group })),
  };
}
