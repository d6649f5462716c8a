import { type CollectionEntry, getCollection } from "astro:content";
import { eventAddress } from "../domain/addresses.ts";
import { isOver, latestFirst, type Period, periodOf, soonestFirst } from "../domain/agenda/period.ts";
import type { Visibility } from "../domain/content/visibility.ts";
import type { Term } from "../domain/taxonomy/term.ts";
import { perBuild } from "./per-build.ts";
import { seriesOf, type TermLink, terms } from "./taxonomies.ts";
import { isListed, withPage } from "./visible.ts";

/** An event, ready to show. */
export interface EventItem {
  collection: "agenda";
  id: string;
  href: string;
  visibility: Visibility;
  data: CollectionEntry<"agenda">["data"];
  period: Period;
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
      data: entry.data,
      period: periodOf(entry.data),
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

/** The other events of the series of an event, soonest first. */
export async function otherEditions(item: EventItem, now: Temporal.Instant): Promise<EventItem[]> {
  if (!item.series) return [];
  return (await eventsWithPage(now)).filter(
    ({ id, series }) => series?.id === item.series?.id && id !== item.id,
  );
}
