import type { NewsData } from "../../schemas/news.ts";
import { revisionOf } from "../agenda/ical/revision.ts";
import type { Occurrence, Standing } from "../agenda/occurrences.ts";
import { isOver, soonestFirst } from "../agenda/period.ts";
import { instantOf } from "../time/zone.ts";

/** Entries of a feed: readers keep what they have seen. */
const LATEST = 20;
/** Coming events of a feed, beyond which the soonest are enough. */
const COMING = 50;

interface DatableEvent extends Standing {
  collection: "agenda";
}

/** What the rule of a feed looks at. */
export type Datable = { id: string; href: string } & (
  | { collection: "news"; data: NewsData; period?: undefined }
  | DatableEvent
);

/** What dates an entry in a feed: the publication of news, the last change of an event. */
export function feedDate({ collection, data }: Datable): Temporal.Instant {
  return collection === "agenda" ? revisionOf(data).modified : instantOf(data.publishedAt);
}

/**
 * The entries of a feed, the last dated first: those that were dated last and, in a feed about events, all that
 * is coming. An event that was announced long ago and is cancelled today is thus the first.
 *
 * @param coming whether what is coming is all there; the feed of the whole site only says what is new
 */
export function feedEntries<T extends Datable>(
  entries: readonly T[],
  now: Temporal.Instant,
  coming: boolean,
): T[] {
  const dated = entries
    .map((entry) => ({ entry, date: feedDate(entry).epochMilliseconds }))
    .sort((a, b) => b.date - a.date || (a.entry.href < b.entry.href ? -1 : 1))
    .map(({ entry }) => entry);
  const kept = new Set(dated.slice(0, LATEST));
  if (coming) for (const event of comingOf(entries, now)) kept.add(event);
  return dated.filter((entry) => kept.has(entry));
}

/** The soonest events that are not over. */
function comingOf<T extends Datable>(entries: readonly T[], now: Temporal.Instant): T[] {
  const isComing = (entry: T): entry is T & DatableEvent =>
    entry.collection === "agenda" && !isOver(entry.period, now);
  return entries
    .filter(isComing)
    .sort((a, b) => soonestFirst(a, b))
    .slice(0, COMING);
}

/**
 * The identifier of an entry in feeds: the address of its page, and what became of an event when it is no
 * longer held as announced. Most readers never show again an item whose identifier they know, whatever its date
 * or its title: a cancellation, a postponement or a new date is a news item of its own, and so is one more date, or
 * what becomes of one of several. A corrected text is not, and keeps its identifier.
 *
 * @param page whole address of its page
 */
export function feedId(entry: Datable, page: string): string {
  if (entry.collection === "news") return page;
  const { occurrences } = entry;
  const marks = occurrences.map(markOf).filter((mark) => mark !== undefined);
  if (occurrences.length > 1) marks.unshift(`dates-${occurrences.length}`);
  return marks.length > 0 ? `${page}#${marks.join(",")}` : page;
}

/** What became of a date, which one it is among several: nothing of one that is held as announced. */
function markOf({ key, data: { status, start } }: Occurrence): string | undefined {
  if (status === "scheduled") return undefined;
  return [key, status, status === "rescheduled" && start].filter(Boolean).join("-");
}
