import { type CollectionEntry, getCollection } from "astro:content";
import { agendaMonthAddress, eventAddress } from "../../domain/addresses.ts";
import { touches, type YearMonth } from "../../domain/agenda/months/month.ts";
import { daysOfMonth, type MonthGrid, monthGrid } from "../../domain/agenda/months/month-grid.ts";
import { answeringMonths, heldMonths } from "../../domain/agenda/months/months-of.ts";
import { dateByDate, type Standing, standingAt } from "../../domain/agenda/occurrences.ts";
import { isOver, latestFirst, soonestFirst } from "../../domain/agenda/period.ts";
import { sessionKeys } from "../../domain/agenda/session-keys.ts";
import type { Visibility } from "../../domain/entry/visibility.ts";
import type { Term } from "../../domain/taxonomy/term.ts";
import { formatMonth } from "../../domain/text/format-date.ts";
import { dayAt } from "../../domain/time/zone.ts";
import { site } from "../../site.config.ts";
import { perBuild } from "../per-build.ts";
import { seriesOf, type TermLink, terms } from "../taxonomies.ts";
import { isListed, withPage } from "../visible.ts";

/** An event, ready to show. */
export interface EventItem extends Standing {
  collection: "agenda";
  id: string;
  href: string;
  visibility: Visibility;
  category: TermLink;
  tags: TermLink[];
  series: Term | undefined;
  entry: CollectionEntry<"agenda">;
}

/** Every event that has a page, soonest first. */
export const eventsWithPage = perBuild(async (now): Promise<EventItem[]> => {
  const [entries, categories, tags] = await Promise.all([
    getCollection("agenda"),
    terms("agendaCategories"),
    terms("tags"),
  ]);
  const items = withPage(entries, now).map(
    async ({ visibility, ...entry }): Promise<EventItem> => ({
      collection: "agenda",
      id: entry.id,
      href: eventAddress(entry.id),
      visibility,
      ...standingAt(entry.data, now),
      category: categories.find(({ id }) => id === entry.data.category) as TermLink,
      tags: tags.filter(({ id }) => entry.data.tags.includes(id)),
      series: await seriesOf(entry.data.series),
      entry: entry as CollectionEntry<"agenda">,
    }),
  );
  return (await Promise.all(items)).sort(soonestFirst);
});

/** The events that lists show, soonest first. */
export const listedEvents = perBuild(async (now): Promise<EventItem[]> => {
  return (await eventsWithPage(now)).filter(isListed);
});

/** The events that are not over, soonest first: an event of today is here until it ends. */
export const comingEvents = perBuild(async (now): Promise<EventItem[]> => {
  return (await listedEvents(now)).filter(({ period }) => !isOver(period, now));
});

/** The events that are over, latest first. */
export const pastEvents = perBuild(async (now): Promise<EventItem[]> => {
  return (await listedEvents(now)).filter(({ period }) => isOver(period, now)).sort(latestFirst);
});

/** The other listed events of the series of an event, soonest first. */
export async function otherEditions(item: EventItem, now: Temporal.Instant): Promise<EventItem[]> {
  if (!item.series) return [];
  return (await listedEvents(now)).filter(
    ({ id, series }) => series?.id === item.series?.id && id !== item.id,
  );
}

/** The page of a month. */
export interface MonthPage {
  grid: MonthGrid<EventItem>;
  /** Number of events that touch the month. */
  count: number;
  /** It holds an event, or is the present one: pages lead to it. */
  held: boolean;
  /** The nearest months that pages lead to. */
  previous: YearMonth | undefined;
  next: YearMonth | undefined;
}

/** The months that have a page, in order; those that hold nothing only answer at their address. */
export const monthPages = perBuild(async (now): Promise<MonthPage[]> => {
  if (!site.rooms.includes("calendar")) return [];
  const events = dateByDate(await listedEvents(now)).sort(soonestFirst);
  const held = heldMonths(events, dayAt(now));
  return answeringMonths(held, dayAt(now)).map((month) => {
    const grid = monthGrid(month, events);
    const { first, last } = daysOfMonth(month);
    const touching = events.filter(({ period }) => touches(period, first, last));
    return {
      grid,
      count: new Set(touching.map(({ id }) => id)).size,
      held: held.includes(month),
      previous: held.findLast((other) => other < month),
      next: held.find((other) => other > month),
    };
  });
});

/** The addresses of months that pages lead to, with their names. */
export const monthLinks = perBuild(async (now) =>
  (await monthPages(now))
    .filter(({ held }) => held)
    .map(({ grid: { month }, count }) => ({
      month,
      label: formatMonth(month),
      href: agendaMonthAddress(month),
      count,
    })),
);

/** A date, or a session of a programme whose hour is known, with its key. */
export interface PartItem {
  item: EventItem;
  key: string;
}

/** Every date and every session that has a calendar file of its own: a programme of several dates has no hours. */
export const partsWithCalendar = perBuild(
  async (now): Promise<PartItem[]> =>
    (await eventsWithPage(now)).flatMap((item) => {
      const dates = item.occurrences.map(({ key }) => key);
      const keys = item.data.dates.length > 0 ? dates : sessionKeys(item.data.programme);
      return keys.filter((key) => key !== undefined).map((key) => ({ item, key }));
    }),
);
