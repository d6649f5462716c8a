import type { NewsData } from "../../schemas/news.ts";
import type { PageData } from "../../schemas/page.ts";
import { EVENT_STATUS_NAMES, NEWS_KIND_NAMES, SEARCH_PLACE } from "../../strings/fr/names.ts";
import { datesText, spanOf } from "../agenda/dates-text.ts";
import type { Label } from "../agenda/event.ts";
import { attendanceLabels, placeLabel } from "../agenda/filters/facets.ts";
import { monthOf } from "../agenda/months/month.ts";
import { heldDates, type Occurrence, type Standing } from "../agenda/occurrences.ts";
import { placeLine } from "../agenda/place.ts";
import { datasetName, momentAttributes } from "../agenda/state/moment-attributes.ts";
import { momentsOfDates } from "../agenda/state/state.ts";
import { formatDate } from "../text/format-date.ts";
import { dayOf } from "../time/calendar-date.ts";
import { daysOf, monthsOf } from "./event-days.ts";
import { NO_DAY } from "./records.ts";
import { kindValue, SEARCH_TYPES } from "./request/filter-values.ts";
import type { SearchFilter } from "./request/request.ts";

/** What the search index keeps of a page besides its text. */
export interface SearchData {
  /** Language of the page: each language has its own index. */
  lang: string;
  /** Other spellings of its category and themes, its days, what became of an event: found, and shown nowhere. */
  words: string[];
  /** Of a list, a section and the like: what it is called, which is a query that it answers first. */
  names?: readonly string[];
  /** Shown on a result: see `SearchHit.meta`. */
  meta: [string, string][];
  /** To narrow a search; a name can have several values. */
  filters: [SearchFilter, string][];
  /** To order results. */
  sort: [SearchSortKey, string][];
}

/**
 * | key | value |
 * |---|---|
 * | `date` | day of publication, or of the last change of a page |
 * | `start`, `end` | first and last civil day of an event; `NO_DAY` for the others |
 * | `dates` | of an event that comes back, the days of each date, `first/last`, with spaces between |
 * | `series` | of an edition, its series |
 */
export const SEARCH_SORT_KEYS = ["date", "start", "end", "dates", "series"] as const;
export type SearchSortKey = (typeof SEARCH_SORT_KEYS)[number];

interface SearchTerm extends Label {
  variants: readonly string[];
}

interface Common {
  category: SearchTerm;
  tags: readonly SearchTerm[];
}

export type Searchable =
  | ({ collection: "news"; data: NewsData } & Common)
  | ({ collection: "agenda"; series?: Label | undefined } & Standing & Common)
  | { collection: "pages"; data: PageData }
  | { collection: "places"; names: readonly string[] };

/** The search data of an entry. Days are those of home. */
export function searchDataOf(item: Searchable): SearchData {
  if (item.collection === "places") {
    const { names } = item;
    return {
      lang: "fr",
      words: [...names],
      names,
      meta: [["kind", SEARCH_PLACE]],
      filters: [["type", SEARCH_TYPES.pages.id]],
      sort: sortKeys(NO_DAY),
    };
  }
  const type = SEARCH_TYPES[item.collection].id;
  if (item.collection === "pages") {
    const { lang, updatedAt } = item.data;
    return {
      lang,
      words: [],
      meta: [["kind", "Page"], ...langMeta(lang)],
      filters: [["type", type]],
      sort: sortKeys(updatedAt ?? NO_DAY),
    };
  }
  const { category, tags } = item;
  const { lang, publishedAt } = item.data;
  const own = item.collection === "news" ? newsData(item.data) : eventData(item, category);
  return {
    lang,
    words: [
      ...[category, ...tags].flatMap(({ variants }) => variants),
      ...(own.words ?? []),
      formatDate(publishedAt),
    ],
    meta: [...own.meta, ["category", category.label], ...langMeta(lang)],
    filters: [
      ["type", type],
      ["category", category.id],
      ...tags.map(({ id }): [SearchFilter, string] => ["topic", id]),
      ...own.filters,
    ],
    sort: [
      ...sortKeys(dayOf(publishedAt), own),
      ...("series" in item && item.series ? [["series", item.series.id] as [SearchSortKey, string]] : []),
    ],
  };
}

interface OwnData extends Pick<SearchData, "meta" | "filters"> {
  words?: string[];
  days?: ReturnType<typeof spanOf>;
  dates?: readonly Occurrence[];
}

function newsData({ kind, publishedAt }: NewsData): OwnData {
  const day = dayOf(publishedAt);
  return {
    meta: [
      ["kind", NEWS_KIND_NAMES[kind]],
      ["date", formatDate(publishedAt)],
    ],
    filters: [
      ["kind", kindValue(kind).id],
      ["year", day.slice(0, 4)],
      ["month", monthOf(day)],
    ],
  };
}

/** An event is found by each of its dates; what a result says of them all stays true as they pass. */
function eventData({ data: { status }, occurrences }: Standing, category: Label): OwnData {
  const held = heldDates(occurrences);
  const each = (list: (date: Occurrence) => readonly string[]) => [...new Set(held.flatMap(list))];
  const months = each(({ period }) => monthsOf(period));
  const places = each(({ data }) => [placeLine(data)].filter((line) => line !== undefined));
  const filters: [SearchFilter, string[]][] = [
    ["attendance", each(({ data }) => attendanceLabels(data.attendance).map(({ id }) => id))],
    ["place", each(({ data }) => (data.location ? [placeLabel(data.location.city).id] : []))],
    ["year", [...new Set(months.map((month) => month.slice(0, 4)))]],
    ["month", months],
  ];
  return {
    days: spanOf(occurrences),
    dates: held.length > 1 ? held : [],
    words: [
      ...(status === "scheduled" ? [] : [EVENT_STATUS_NAMES[status]]),
      ...each(({ period }) => daysOf(period).map((day) => formatDate(day))),
    ],
    meta: [
      ["kind", category.label],
      ["date", datesText(occurrences)],
      ...(places.length > 0 ? [["place", places.join("\u00A0; ")] as [string, string]] : []),
      ...momentMeta(occurrences),
    ],
    filters: filters.flatMap(([name, values]) =>
      values.map((value): [SearchFilter, string] => [name, value]),
    ),
  };
}

/** The moments of an event under the names that `readMoments` reads; a mark without value is `true`. */
function momentMeta(occurrences: readonly Occurrence[]): [string, string][] {
  return Object.entries(momentAttributes(momentsOfDates(occurrences)))
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => [datasetName(name), value || "true"]);
}

function langMeta(lang: string): [string, string][] {
  return lang === "fr" ? [] : [["lang", lang]];
}

function sortKeys(date: string, { days, dates = [] }: Partial<OwnData> = {}): SearchData["sort"] {
  const each = dates.map(({ period }) => `${period.firstDay}/${period.lastDay}`).join(" ");
  return [
    ["date", date],
    ["start", days?.firstDay ?? NO_DAY],
    ["end", days?.lastDay ?? NO_DAY],
    ...(each ? [["dates", each] as [SearchSortKey, string]] : []),
  ];
}
