import { readDay } from "../../agenda/filters/filters.ts";
import { PERIOD_PRESETS, presetRange } from "../../agenda/filters/period-preset.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { queryOf } from "../query.ts";
import {
  SEARCH_FILTERS,
  type SearchFilter,
  type SearchPeriod,
  type SearchRequest,
  type SearchSort,
} from "./request.ts";

/** The names of the parameters, which are those of the fields of the form; the agenda’s are among them. */
export const REQUEST_NAMES = {
  words: "q",
  type: "type",
  kind: "genre",
  category: "categorie",
  topic: "theme",
  attendance: "participation",
  place: "lieu",
  year: "annee",
  month: "mois",
  from: "du",
  to: "au",
  period: "periode",
  sort: "tri",
  verbatim: "tel-quel",
  page: "page",
} as const satisfies Record<SearchFilter | Exclude<keyof SearchRequest, "filters">, string>;

/** Periods as addresses write them. */
export const PERIOD_VALUES: Record<SearchPeriod, string> = {
  upcoming: "a-venir",
  "this-month": "ce-mois-ci",
  past: "passes",
};

/** Orders as addresses write them. */
export const SORT_VALUES: Record<SearchSort, string> = {
  relevance: "pertinence",
  newest: "recents",
  "event-date": "date",
};

/** Identifiers, as `slugs` and taxonomies have them; years and months are among them. */
const VALUE = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u;
const LONGEST_VALUE = 100;
const YES = "oui";

/**
 * Reads a search from an address. It never fails: what cannot be read (an unknown period, a day in no
 * calendar, a page 0) is as if it were not there. The periods that only the agenda knows become their days.
 *
 * @param today the civil day of the visitor
 * @example readRequest(new URLSearchParams("q=données&type=agenda&tri=date"), today)
 * // => { words: "données", filters: { type: ["agenda"] }, sort: "event-date", page: 1 }
 */
export function readRequest(parameters: URLSearchParams, today: CalendarDate): SearchRequest {
  const period = keyOf(PERIOD_VALUES, parameters.get(REQUEST_NAMES.period));
  const preset = PERIOD_PRESETS.find((name) => !period && name === parameters.get(REQUEST_NAMES.period));
  const days = [parameters.get(REQUEST_NAMES.from), parameters.get(REQUEST_NAMES.to)].map(readDay);
  const [from, to] = days[0] && days[1] && days[0] > days[1] ? days.toReversed() : days;
  const range = from || to || !preset ? { from, to } : presetRange(preset, today);
  return {
    words: queryOf(parameters.toString()),
    filters: readFilters(parameters),
    ...(range.from ? { from: range.from } : {}),
    ...(range.to ? { to: range.to } : {}),
    ...(period ? { period } : {}),
    sort: keyOf(SORT_VALUES, parameters.get(REQUEST_NAMES.sort)) ?? "relevance",
    ...(parameters.get(REQUEST_NAMES.verbatim) === YES ? { verbatim: true } : {}),
    page: readPage(parameters.get(REQUEST_NAMES.page)),
  };
}

/** The parameters of a search: always the same for the same search, none when it asks for nothing. */
export function requestParameters(request: SearchRequest): URLSearchParams {
  const { words, filters, from, to, period, sort, verbatim, page } = request;
  const pairs: [string, string | undefined][] = [
    [REQUEST_NAMES.words, words],
    ...SEARCH_FILTERS.flatMap((filter) =>
      [...new Set(filters[filter])].sort().map((value): [string, string] => [REQUEST_NAMES[filter], value]),
    ),
    [REQUEST_NAMES.period, period && PERIOD_VALUES[period]],
    [REQUEST_NAMES.from, from],
    [REQUEST_NAMES.to, to],
    [REQUEST_NAMES.sort, sort === "relevance" ? undefined : SORT_VALUES[sort]],
    [REQUEST_NAMES.verbatim, verbatim ? YES : undefined],
    [REQUEST_NAMES.page, page > 1 ? String(page) : undefined],
  ];
  return new URLSearchParams(pairs.filter((pair): pair is [string, string] => Boolean(pair[1])));
}

/** @example requestAddress("/recherche/", request) // => "/recherche/?q=données&page=2" (encoded) */
export function requestAddress(path: string, request: SearchRequest): string {
  const parameters = requestParameters(request);
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

function readFilters(parameters: URLSearchParams): SearchRequest["filters"] {
  const read = SEARCH_FILTERS.map((filter) => {
    const values = parameters.getAll(REQUEST_NAMES[filter]).map((value) => value.normalize("NFC"));
    return [filter, [...new Set(values.filter(isValue))].sort()] as const;
  });
  return Object.fromEntries(read.filter(([, values]) => values.length > 0));
}

function isValue(value: string): boolean {
  return value.length <= LONGEST_VALUE && VALUE.test(value);
}

function keyOf<Key extends string>(values: Record<Key, string>, value: string | null): Key | undefined {
  return (Object.keys(values) as Key[]).find((key) => values[key] === value);
}

function readPage(text: string | null): number {
  return text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}
