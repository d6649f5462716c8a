import type { AgendaData } from "../../schemas/event/agenda.ts";
import type { NewsData } from "../../schemas/news.ts";
import type { PageData } from "../../schemas/page.ts";
import { EVENT_STATUS_NAMES, NEWS_KIND_NAMES, SEARCH_PLACE } from "../../strings/names.ts";
import type { Label } from "../agenda/event.ts";
import { attendanceLabels, placeLabel } from "../agenda/filters/facets.ts";
import { monthOf } from "../agenda/months/month.ts";
import { type Period, periodOf } from "../agenda/period.ts";
import { momentAttributes } from "../agenda/state/moment-attributes.ts";
import { momentsOf } from "../agenda/state/state.ts";
import { formatDate } from "../text/format-date.ts";
import { formatWhen } from "../text/format-when.ts";
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
  /** To order results: every page has every key, or it would vanish from sorted results. */
  sort: [SearchSortKey, string][];
}

/**
 * | key | value |
 * |---|---|
 * | `date` | day of publication, or of the last change of a page |
 * | `start`, `end` | first and last civil day of an event; `NO_DAY` for the others |
 */
export const SEARCH_SORT_KEYS = ["date", "start", "end"] as const;
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
  | ({ collection: "agenda"; data: AgendaData } & Common)
  | { collection: "pages"; data: PageData }
  | { collection: "places"; names: readonly string[] };

/** The search data of an entry. Days are those of Paris. */
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
  const own = item.collection === "news" ? newsData(item.data) : eventData(item.data, category);
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
    sort: sortKeys(dayOf(publishedAt), own.period),
  };
}

interface OwnData extends Pick<SearchData, "meta" | "filters"> {
  words?: string[];
  period?: Period | undefined;
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

function eventData(data: AgendaData, category: Label): OwnData {
  const period = periodOf(data);
  const { location, attendance, status } = data;
  const months = monthsOf(period);
  const place = location && placeLabel(location.city);
  return {
    period,
    words: [
      ...(status === "scheduled" ? [] : [EVENT_STATUS_NAMES[status]]),
      ...daysOf(period).map((day) => formatDate(day)),
    ],
    meta: [
      ["kind", category.label],
      ["date", formatWhen(data)],
      ...(location ? [["place", `${location.name}, ${location.city}`] as [string, string]] : []),
      ...momentMeta(data, period),
    ],
    filters: [
      ...attendanceLabels(attendance).map(({ id }): [SearchFilter, string] => ["attendance", id]),
      ...(place ? [["place", place.id] as [SearchFilter, string]] : []),
      ...[...new Set(months.map((month) => month.slice(0, 4)))].map((year): [SearchFilter, string] => [
        "year",
        year,
      ]),
      ...months.map((month): [SearchFilter, string] => ["month", month]),
    ],
  };
}

/** The moments of an event under the names that `readMoments` reads; a mark without value is `true`. */
function momentMeta(data: AgendaData, period: Period): [string, string][] {
  return Object.entries(momentAttributes(momentsOf(data, period)))
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => [name.slice("data-".length).replace("day-only", "dayOnly"), value || "true"]);
}

function langMeta(lang: string): [string, string][] {
  return lang === "fr" ? [] : [["lang", lang]];
}

function sortKeys(date: string, period?: Period): SearchData["sort"] {
  return [
    ["date", date],
    ["start", period?.firstDay ?? NO_DAY],
    ["end", period?.lastDay ?? NO_DAY],
  ];
}
