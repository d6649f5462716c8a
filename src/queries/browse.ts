import { agendaYearAddress, newsYearAddress } from "../domain/addresses.ts";
import { groupBy } from "../domain/group-by.ts";
import { dayOf } from "../domain/time/calendar-date.ts";
import { type EventItem, listedEvents, pastEvents } from "./agenda.ts";
import { listedNews, type NewsItem } from "./news.ts";
import { perBuild } from "./per-build.ts";
import { type TermLink, terms } from "./taxonomies.ts";

/** A year with what it holds. */
export interface Year<T> {
  label: string;
  href: string;
  items: T[];
}

function filledTerms(all: readonly TermLink[], items: readonly { category: TermLink }[]): TermLink[] {
  return all.filter(({ id }) => items.some(({ category }) => category.id === id));
}

/** The categories of news that hold at least one listed entry. */
export const newsCategories = perBuild(async (now): Promise<TermLink[]> => {
  return filledTerms(await terms("newsCategories"), await listedNews(now));
});

/** The categories of events that hold at least one listed event. */
export const agendaCategories = perBuild(async (now): Promise<TermLink[]> => {
  return filledTerms(await terms("agendaCategories"), await listedEvents(now));
});

/** The years of publication of listed news, newest first. */
export const newsYears = perBuild(async (now): Promise<Year<NewsItem>[]> => {
  const years = groupBy(await listedNews(now), ({ data }) => dayOf(data.publishedAt).slice(0, 4));
  return years.map(([label, items]) => ({ label, href: newsYearAddress(label), items }));
});

/** The years of past events, by their first day, newest first. */
export const agendaYears = perBuild(async (now): Promise<Year<EventItem>[]> => {
  const years = groupBy(await pastEvents(now), ({ period }) => period.firstDay.slice(0, 4));
  return years.map(([label, items]) => ({ label, href: agendaYearAddress(label), items }));
});

/** A tag with its listed news and events. */
export interface Topic extends TermLink {
  news: NewsItem[];
  events: EventItem[];
}

/** The tags that hold something, by label. */
export const topics = perBuild(async (now): Promise<Topic[]> => {
  const [all, news, events] = [await terms("tags"), await listedNews(now), await listedEvents(now)];
  const has = (id: string) => (item: { tags: TermLink[] }) => item.tags.some((tag) => tag.id === id);
  return all
    .map((term) => ({
      ...term,
      news: news.filter(has(term.id)),
      events: events.filter(has(term.id)).reverse(),
    }))
    .filter((topic) => topic.news.length + topic.events.length > 0)
    .sort((a, b) => a.label.localeCompare(b.label, "fr"));
});
