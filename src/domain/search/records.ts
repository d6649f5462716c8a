import type { Equivalents } from "./equivalents.ts";
import type { PlaceRow } from "./places.ts";
import { SEARCH_FILTERS, type SearchFilter } from "./request/request.ts";

/** The day of what has none: before all others. */
export const NO_DAY = "0000-00-00";

/** First and last civil day. */
export interface Days {
  start: string;
  end: string;
}

/** What one can filter and order a page by. */
export interface SearchRecord {
  filters: Partial<Record<SearchFilter, string[]>>;
  /** Day of publication, first and last day of the event; `NO_DAY` where there is none. */
  date: string;
  start: string;
  end: string;
  /** Of an event that comes back: the days of each date, in order. */
  dates?: readonly Days[] | undefined;
  /** Words of the title that count. */
  titleWords: number;
  /** Of an edition: its series. */
  series?: string | undefined;
  /** A page that the law asks of every site. */
  legal?: boolean | undefined;
}

/**
 * Records column by column, as they travel: small once compressed. Identifiers are left out: the rows are in
 * the order of those of the index, sorted.
 */
export interface RecordTable {
  /** The values of each filter but years and months, which days give. */
  values: Partial<Record<SearchFilter, string[]>>;
  /** For each filter, the places of the values of each row; one number where there is one. */
  filters: Partial<Record<SearchFilter, (number | number[])[]>>;
  /** Days since 1970; the end is counted from the start; 0 where there is none. */
  date: number[];
  start: number[];
  length: number[];
  /** By row, of events that come back: the first day of each date, counted from the start, then its length. */
  dates: Record<number, number[]>;
  titleWords: number[];
  /** A number for each series, from 1; 0 where there is none. */
  series: number[];
  /** The rows of the pages that the law asks for. */
  legal: number[];
}

/** What the build writes beside the index of Pagefind, as `site.json`. */
export interface SiteFile {
  records: Record<string, RecordTable>;
  /** Lists and sections among the French pages, with what they are called. */
  places: readonly PlaceRow[];
  equivalents: Equivalents;
  /** The files with which Pagefind starts: its entry, and the metadata of each language by their name, in Base64. */
  pagefind: { entry: unknown; metadata: Record<string, string> };
}

const DAY = 86_400_000;
const STORED = SEARCH_FILTERS.filter((filter) => filter !== "year" && filter !== "month");

/** @param records in the order of their identifiers */
export function encodeRecords(records: readonly SearchRecord[]): RecordTable {
  const values: RecordTable["values"] = {};
  const filters: RecordTable["filters"] = {};
  for (const filter of STORED) {
    const known = [...new Set(records.flatMap((record) => record.filters[filter] ?? []))].sort();
    if (known.length === 0) continue;
    values[filter] = known;
    filters[filter] = records.map((record) => {
      const places = (record.filters[filter] ?? []).map((value) => known.indexOf(value));
      return places.length === 1 ? (places[0] ?? []) : places;
    });
  }
  const series = [...new Set(records.map((record) => record.series))];
  return {
    values,
    filters,
    series: records.map((record) => (record.series ? series.indexOf(record.series) + 1 : 0)),
    legal: [...records.keys()].filter((row) => records[row]?.legal),
    date: records.map(({ date }) => dayNumber(date)),
    start: records.map(({ start }) => dayNumber(start)),
    length: records.map(({ start, end }) => dayNumber(end) - dayNumber(start)),
    dates: Object.fromEntries(
      records.flatMap(({ start, dates }, row) => (dates ? [[row, offsetsOf(dates, start)]] : [])),
    ),
    titleWords: records.map(({ titleWords }) => titleWords),
  };
}

/** @param ids identifiers of the index, in any order: as many as there are rows */
export function decodeRecords(table: RecordTable, ids: readonly string[]): Map<string, SearchRecord> {
  return new Map([...ids].sort().map((id, row) => [id, recordAt(table, row)]));
}

function recordAt({ values, filters, ...columns }: RecordTable, row: number): SearchRecord {
  const date = dayText(columns.date[row]);
  const start = dayText(columns.start[row]);
  const end = start === NO_DAY ? NO_DAY : dayText((columns.start[row] ?? 0) + (columns.length[row] ?? 0));
  const stored = STORED.flatMap((filter) => {
    const places = [filters[filter]?.[row] ?? []].flat();
    return places.length > 0 ? [[filter, places.map((place) => values[filter]?.[place] ?? "")]] : [];
  });
  const page = values.type?.[Number(filters.type?.[row])] === "page";
  const dates = datesFrom(columns.dates[row], columns.start[row] ?? 0);
  const months =
    start !== NO_DAY
      ? [...new Set((dates ?? [{ start, end }]).flatMap(monthsBetween))]
      : date !== NO_DAY && !page
        ? [date.slice(0, 7)]
        : [];
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return {
    filters: {
      ...Object.fromEntries(stored),
      ...(months.length > 0 ? { year: years, month: months } : {}),
    },
    date,
    start,
    end,
    ...(dates ? { dates } : {}),
    titleWords: columns.titleWords[row] ?? 0,
    ...(columns.series[row] ? { series: String(columns.series[row]) } : {}),
    ...(columns.legal.includes(row) ? { legal: true } : {}),
  };
}

function dayNumber(day: string): number {
  return day === NO_DAY ? 0 : Math.round(Date.parse(day) / DAY);
}

function dayText(number: number | undefined): string {
  return number ? new Date(number * DAY).toISOString().slice(0, 10) : NO_DAY;
}

function offsetsOf(dates: readonly Days[], first: string): number[] {
  return dates.flatMap(({ start, end }) => [
    dayNumber(start) - dayNumber(first),
    dayNumber(end) - dayNumber(start),
  ]);
}

function datesFrom(offsets: readonly number[] | undefined, first: number): Days[] | undefined {
  return offsets?.flatMap((offset, at) => {
    if (at % 2 === 1) return [];
    const start = first + offset;
    return [{ start: dayText(start), end: dayText(start + (offsets[at + 1] ?? 0)) }];
  });
}

function monthsBetween({ start, end }: Days): string[] {
  const months: string[] = [];
  const month = new Date(`${start.slice(0, 7)}-01`);
  while (month.toISOString().slice(0, 7) <= end.slice(0, 7)) {
    months.push(month.toISOString().slice(0, 7));
    month.setUTCMonth(month.getUTCMonth() + 1);
  }
  return months;
}
