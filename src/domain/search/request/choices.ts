import { SEARCH, SEARCH_PERIOD_NAMES } from "../../../strings/fr/search.ts";
import { SEARCH_FILTERS, type SearchFilter, type SearchRequest } from "./request.ts";

/** Something a search is narrowed by, as one reads it, with the search that lets go of it. */
export interface Choice {
  label: string;
  without: SearchRequest;
}

/**
 * What a search is narrowed by, in the order of the form.
 *
 * @param labelOf the words of a value of a filter; a value that nobody knows is shown as it is
 */
export function choicesOf(
  request: SearchRequest,
  labelOf: (filter: SearchFilter, value: string) => string | undefined,
): Choice[] {
  const { filters, period, from, to } = request;
  const values = SEARCH_FILTERS.flatMap((filter) =>
    (filters[filter] ?? []).map((value) => ({
      label: labelOf(filter, value) ?? value,
      without: changed(request, { filters: withoutValue(filters, filter, value) }),
    })),
  );
  const periods = [
    period && { label: SEARCH_PERIOD_NAMES[period], without: changed(request, { period: undefined }) },
    from && { label: SEARCH.fromDay(dayInWords(from)), without: changed(request, { from: undefined }) },
    to && { label: SEARCH.toDay(dayInWords(to)), without: changed(request, { to: undefined }) },
  ].filter((choice) => typeof choice === "object");
  return [...values, ...periods];
}

/** The same search with something else; its results start again from the first page. */
export function changed(request: SearchRequest, changes: Partial<SearchRequest>): SearchRequest {
  const { from, to, period, ...rest } = { ...request, page: 1, ...changes };
  return { ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(period ? { period } : {}) };
}

/** The same words in the same order, narrowed by nothing. */
export function withoutChoices({ words, sort, verbatim }: SearchRequest): SearchRequest {
  return { words, filters: {}, sort, page: 1, ...(verbatim ? { verbatim } : {}) };
}

/** Whether a search asks for something: words or a choice. An order alone finds nothing. */
export function asksSomething({ words, filters, period, from, to }: SearchRequest): boolean {
  return Boolean(words || period || from || to) || Object.keys(filters).length > 0;
}

function withoutValue(
  filters: SearchRequest["filters"],
  filter: SearchFilter,
  value: string,
): SearchRequest["filters"] {
  const { [filter]: values = [], ...others } = filters;
  const kept = values.filter((other) => other !== value);
  return kept.length > 0 ? { ...others, [filter]: kept } : others;
}

/** It needs no `Temporal`: browsers call it. @example dayInWords("2030-05-01") // => "1er mai 2030" (no-break spaces) */
export function dayInWords(day: string): string {
  const date = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });
  return date.format(Date.parse(day)).replace(/^1 /, "1er ").replaceAll(" ", "\u00A0");
}
