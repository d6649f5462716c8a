import type { CalendarDate } from "../../time/calendar-date.ts";
import { PERIOD_PRESETS, type PeriodPreset, presetRange } from "./period-preset.ts";

/** What events are filtered by, besides their days. */
export const FACETS = [
  "category",
  "tag",
  "attendance",
  "place",
  "department",
  "price",
  "registration",
] as const;
export type Facet = (typeof FACETS)[number];

/** The value of an event to which one can register now. */
export const OPEN_REGISTRATION = "ouverte";

/** The names of the fields of the form, which are those of the address. */
export const FILTER_NAMES = {
  category: "categorie",
  tag: "theme",
  attendance: "participation",
  place: "lieu",
  department: "departement",
  price: "tarif",
  registration: "inscription",
  preset: "periode",
  from: "du",
  to: "au",
} as const;

/** The values of an event, and its civil days: all that a filter looks at. */
export type EventFacets = Readonly<Record<Facet, readonly string[]>> & {
  firstDay: CalendarDate;
  lastDay: CalendarDate;
};

/** What is asked for: any of the values of a facet, every facet, and the days. */
export type AgendaFilter = Readonly<Record<Facet, readonly string[]>> & {
  preset?: PeriodPreset | undefined;
  from?: CalendarDate | undefined;
  to?: CalendarDate | undefined;
};

/**
 * Reads a filter from an address. What cannot be read (an unknown period, a day in no calendar) filters
 * nothing; days in the wrong order are put right.
 *
 * @example readFilter(new URLSearchParams("theme=emploi&du=2024-06-01"))
 * // => { category: [], tag: ["emploi"], …, from: "2024-06-01", to: undefined }
 */
export function readFilter(parameters: URLSearchParams): AgendaFilter {
  const values = (facet: Facet) => [...new Set(parameters.getAll(FILTER_NAMES[facet]).filter(Boolean))];
  const preset = PERIOD_PRESETS.find((name) => name === parameters.get(FILTER_NAMES.preset));
  const days = [parameters.get(FILTER_NAMES.from), parameters.get(FILTER_NAMES.to)].map(readDay);
  const [from, to] = days[0] && days[1] && days[0] > days[1] ? days.toReversed() : days;
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, values(facet)]));
  return { ...(facets as Record<Facet, string[]>), preset, from, to };
}

/** The address of a filter: always the same for the same filter, empty when it filters nothing. */
export function filterParameters(filter: AgendaFilter): URLSearchParams {
  const pairs = [
    ...FACETS.flatMap((facet) => [...filter[facet]].sort().map((value) => [FILTER_NAMES[facet], value])),
    ...(["preset", "from", "to"] as const).map((name) => [FILTER_NAMES[name], filter[name] ?? ""]),
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value !== ""));
}

/**
 * The events a filter keeps, in their order. It needs no `Temporal`: browsers call it too.
 *
 * @param today the civil day of the visitor, for periods such as "this week"
 */
export function filterEvents<T extends { facets: EventFacets }>(
  events: readonly T[],
  filter: AgendaFilter,
  today: CalendarDate,
): T[] {
  return events.filter(({ facets }) => isKept(facets, filter, today));
}

/** A line of a list that is filtered. */
export interface FilteredLine {
  facets: EventFacets;
  /** What an event that has several lines, one a date, is known by: it counts once. */
  of?: string | undefined;
}

function countOf(lines: readonly FilteredLine[]): number {
  return new Set(lines.map((line) => line.of ?? line)).size;
}

/** For each value of a facet, how many events one would see by choosing it, the other facets as they are. */
export function facetCounts(
  events: readonly FilteredLine[],
  facet: Facet,
  filter: AgendaFilter,
  today: CalendarDate,
): Record<string, number> {
  const values = new Set(events.flatMap(({ facets }) => facets[facet]));
  const others = filterEvents(events, { ...filter, [facet]: [] }, today);
  return Object.fromEntries(
    [...values].map((value) => [
      value,
      countOf(others.filter(({ facets }) => facets[facet].includes(value))),
    ]),
  );
}

/** For each period, how many events one would see by choosing it, in place of any days chosen. */
export function presetCounts(
  events: readonly FilteredLine[],
  filter: AgendaFilter,
  today: CalendarDate,
): Record<PeriodPreset, number> {
  const count = (preset: PeriodPreset) =>
    countOf(filterEvents(events, { ...filter, preset, from: undefined, to: undefined }, today));
  return Object.fromEntries(PERIOD_PRESETS.map((preset) => [preset, count(preset)])) as Record<
    PeriodPreset,
    number
  >;
}

function isKept(facets: EventFacets, filter: AgendaFilter, today: CalendarDate): boolean {
  const ranges = [filter.preset ? presetRange(filter.preset, today) : {}, filter];
  return (
    FACETS.every(
      (facet) => filter[facet].length === 0 || filter[facet].some((v) => facets[facet].includes(v)),
    ) && ranges.every(({ from, to }) => (!from || facets.lastDay >= from) && (!to || facets.firstDay <= to))
  );
}

/** A day of the calendar as date fields send it; anything else gives nothing. */
export function readDay(text: string | null): CalendarDate | undefined {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) return undefined;
  return new Date(text).toISOString().startsWith(text) ? (text as CalendarDate) : undefined;
}
