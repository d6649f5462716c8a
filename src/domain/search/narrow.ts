import { firstDayOf, monthOf, nextMonth } from "../agenda/months/month.ts";
import { addDays } from "../time/add-days.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { type Days, NO_DAY, type SearchRecord } from "./records.ts";
import { SEARCH_FILTERS, type SearchFilter, type SearchRequest } from "./request/request.ts";

type Narrowed = Pick<SearchRequest, "filters" | "from" | "to" | "period">;
export type Counts = Partial<Record<SearchFilter, Record<string, number>>>;

/** The results that the filters and the period let through, in their order. */
export function narrow(
  ids: readonly string[],
  records: ReadonlyMap<string, SearchRecord>,
  request: Narrowed,
  today: CalendarDate,
): string[] {
  return ids.filter((id) => isKept(records.get(id), request, today));
}

/** For each filter, how many results each value has: those that the other filters and the period let through. */
export function countsOf(
  ids: readonly string[],
  records: ReadonlyMap<string, SearchRecord>,
  request: Narrowed,
  today: CalendarDate,
): Counts {
  const counts: Counts = {};
  for (const filter of SEARCH_FILTERS) {
    const others = { ...request, filters: { ...request.filters, [filter]: [] } };
    const own: Record<string, number> = {};
    for (const id of narrow(ids, records, others, today)) {
      for (const value of new Set(records.get(id)?.filters[filter])) own[value] = (own[value] ?? 0) + 1;
    }
    counts[filter] = own;
  }
  return counts;
}

/**
 * Results in the order asked for. `newest`: by day of publication. `event-date`: events to come, the soonest
 * first, then past ones, the latest first, then what is no event, newest first. Equals keep their order.
 */
export function inOrder(
  ids: readonly string[],
  records: ReadonlyMap<string, SearchRecord>,
  sort: SearchRequest["sort"],
  today: CalendarDate,
): string[] {
  if (sort === "relevance") return [...ids];
  const keyed = ids.map((id) => ({ id, record: records.get(id) }));
  const newest = (a: SearchRecord | undefined, b: SearchRecord | undefined) =>
    compare(b?.date ?? NO_DAY, a?.date ?? NO_DAY);
  const place = (record: SearchRecord | undefined) => {
    if (!record || record.start === NO_DAY) return 2;
    return record.end >= today ? 0 : 1;
  };
  return keyed
    .sort(({ record: a }, { record: b }) => {
      if (sort === "newest" || place(a) !== place(b)) {
        return sort === "newest" ? newest(a, b) : place(a) - place(b);
      }
      if (place(a) === 2) return newest(a, b);
      const sooner = compare(standingDay(a, today), standingDay(b, today));
      return place(a) === 0 ? sooner : -sooner;
    })
    .map(({ id }) => id);
}

function isKept(
  record: SearchRecord | undefined,
  { filters, from, to, period }: Narrowed,
  today: CalendarDate,
): boolean {
  if (!record) return false;
  const values = (filter: SearchFilter) => filters[filter] ?? [];
  return (
    SEARCH_FILTERS.every(
      (filter) =>
        values(filter).length === 0 ||
        values(filter).some((value) => record.filters[filter]?.includes(value)),
    ) &&
    isWithin(record, from, to) &&
    isInPeriod(record, period, today)
  );
}

/** Only events are to come or past; this month also holds what was published in it. */
function isInPeriod(record: SearchRecord, period: SearchRequest["period"], today: CalendarDate): boolean {
  if (!period) return true;
  if (period === "this-month") {
    const month = monthOf(today);
    return isWithin(record, firstDayOf(month), addDays(firstDayOf(nextMonth(month)), -1));
  }
  return record.start !== NO_DAY && record.end >= today === (period === "upcoming");
}

/** Whether an event has a day in common with those from `from` to `to`, or a publication is of one of them. */
function isWithin(record: SearchRecord, from: string | undefined, to: string | undefined): boolean {
  if (!from && !to) return true;
  const days = record.start === NO_DAY ? [{ start: record.date, end: record.date }] : datesOf(record);
  return days.some(({ start, end }) => start !== NO_DAY && (!from || end >= from) && (!to || start <= to));
}

function datesOf({ start, end, dates }: SearchRecord): readonly Days[] {
  return dates ?? [{ start, end }];
}

/** The first day of the date of an event that is not over; once all are, that of the last. */
function standingDay(record: SearchRecord | undefined, today: CalendarDate): string {
  const dates = record ? datesOf(record) : [];
  return (dates.find(({ end }) => end >= today) ?? dates.at(-1))?.start ?? NO_DAY;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
