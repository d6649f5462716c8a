import type { AgendaData } from "../../schemas/agenda.ts";
import type { NewsData } from "../../schemas/news.ts";
import type { PageData } from "../../schemas/page.ts";
import { NEWS_KIND_NAMES } from "../../strings/names.ts";
import { formatDate, formatPeriod } from "../text/format-date.ts";
import { dayOf } from "../time/calendar-date.ts";

/** What the search index keeps of a page besides its text. */
export interface SearchData {
  /** Shown on a result. */
  meta: [string, string][];
  /** To narrow a search; a name can have several values. */
  filters: [string, string][];
  /** To order results: every page has every key, or it would vanish from sorted results. */
  sort: [string, string][];
}

interface Labelled {
  label: string;
}

export type Searchable =
  | { collection: "news"; data: NewsData; category: Labelled; tags: readonly Labelled[] }
  | { collection: "agenda"; data: AgendaData; category: Labelled; tags: readonly Labelled[] }
  | { collection: "pages"; data: PageData };

const NO_DATE = "0000-00-00";

/** The search data of an entry. Days are those written by the editor, in the zone of the entry. */
export function searchDataOf(item: Searchable): SearchData {
  if (item.collection === "pages") {
    return {
      meta: [["kind", "Page"]],
      filters: [["type", "Page"]],
      sort: [["date", item.data.updatedAt ?? NO_DATE]],
    };
  }
  const event = item.collection === "agenda";
  const day = dayOf(event ? item.data.start : item.data.publishedAt);
  const kind = event ? item.category.label : NEWS_KIND_NAMES[item.data.kind];
  const date = event ? formatPeriod(item.data.start, item.data.end) : formatDate(item.data.publishedAt);
  return {
    meta: [
      ["kind", kind],
      ["date", date],
    ],
    filters: [
      ["type", event ? "Agenda" : "Actualité"],
      ["category", item.category.label],
      ["year", day.slice(0, 4)],
      ...item.tags.map(({ label }): [string, string] => ["topic", label]),
    ],
    sort: [["date", day]],
  };
}
