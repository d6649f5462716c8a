import type { NewsData } from "../../../schemas/news.ts";
import type { AgendaEvent, Label } from "../../agenda/event.ts";
import { facetOptions } from "../../agenda/filters/facets.ts";
import { monthOf, nextMonth } from "../../agenda/months/month.ts";
import { dateByDate } from "../../agenda/occurrences.ts";
import { formatMonth } from "../../text/format-date.ts";
import { dayOf } from "../../time/calendar-date.ts";
import { kindValue, SEARCH_TYPES } from "./filter-values.ts";
import type { SearchFilter } from "./request.ts";

interface SearchedNews {
  data: Pick<NewsData, "kind" | "publishedAt">;
  category: Label;
  tags: readonly Label[];
}

/** What each filter of the form offers. */
export type FilterOptions = Record<SearchFilter, Label[]>;

/** Months of one event that the form offers: a mistaken year must not make thousands of them. */
const MOST_MONTHS = 24;

/** The values of every filter among some entries: by label, but for types, and years and months, latest first. */
export function filterOptions(
  news: readonly SearchedNews[],
  events: readonly AgendaEvent[],
  hasPages: boolean,
): FilterOptions {
  const dates = dateByDate(events);
  const months = unique([
    ...news.map(({ data }) => monthOf(dayOf(data.publishedAt))),
    ...dates.flatMap(monthsOf),
  ])
    .sort()
    .reverse();
  const years = unique(months.map((month) => month.slice(0, 4)));
  return {
    type: [
      ...(news.length > 0 ? [SEARCH_TYPES.news] : []),
      ...(events.length > 0 ? [SEARCH_TYPES.agenda] : []),
      ...(hasPages ? [SEARCH_TYPES.pages] : []),
    ],
    kind: byLabel(news.map(({ data }) => kindValue(data.kind))),
    category: byLabel([...news, ...events].map(({ category }) => category)),
    topic: byLabel([...news, ...events].flatMap(({ tags }) => tags)),
    attendance: facetOptions(events, "attendance"),
    place: facetOptions(events, "place"),
    year: years.map((year) => ({ id: year, label: year })),
    month: months.map((month) => ({ id: month, label: formatMonth(month) })),
  };
}

function monthsOf({ period }: AgendaEvent): string[] {
  const months: string[] = [];
  const last = monthOf(period.lastDay);
  for (
    let month = monthOf(period.firstDay);
    month <= last && months.length < MOST_MONTHS;
    month = nextMonth(month)
  )
    months.push(month);
  return months;
}

function byLabel(labels: readonly Label[]): Label[] {
  const known = new Map(labels.map(({ id, label }) => [id, { id, label }]));
  return [...known.values()].sort((a, b) => a.label.localeCompare(b.label, "fr"));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
