import {
  agendaYearAddress,
  newsKindAddress,
  newsYearAddress,
  pressYearAddress,
} from "../domain/addresses.ts";
import { heldDates } from "../domain/agenda/occurrences.ts";
import { dayOf } from "../domain/time/calendar-date.ts";
import { NEWS_KINDS, type NewsKind } from "../schemas/news.ts";
import { isPress } from "../schemas/site/press.ts";
import { closedRoom } from "../schemas/site/rooms.ts";
import { site } from "../site.config.ts";
import { NEWS_KIND_LIST_NAMES } from "../strings/fr/names.ts";
import { type EventItem, listedEvents, pastEvents } from "./agenda/agenda.ts";
import { listedNews, listedPress, type NewsItem } from "./news/news.ts";
import { perBuild } from "./per-build.ts";
import { type TermLink, terms } from "./taxonomies.ts";

/** A year with what it holds. */
export interface Year<T> {
  label: string;
  href: string;
  items: T[];
}

/** A term with the number of what it holds. */
export interface CountedTerm extends TermLink {
  count: number;
}

function filledTerms(all: readonly TermLink[], items: readonly { category: TermLink }[]): CountedTerm[] {
  return all
    .map((term) => ({ ...term, count: items.filter(({ category }) => category.id === term.id).length }))
    .filter(({ count }) => count > 0);
}

/** The categories of news that hold at least one listed entry. */
export const newsCategories = perBuild(async (now): Promise<CountedTerm[]> => {
  return filledTerms(await terms("newsCategories"), await listedNews(now));
});

/** The categories of events that hold at least one listed event. */
export const agendaCategories = perBuild(async (now): Promise<CountedTerm[]> => {
  return filledTerms(await terms("agendaCategories"), await listedEvents(now));
});

/** A kind of news with its entries. */
export interface Kind {
  id: NewsKind;
  label: string;
  href: string;
  items: NewsItem[];
  /** The address of the category that holds the same entries, where its own leads; none when it says more. */
  twin: string | undefined;
}

/** The kinds of news that have at least one listed entry, in the order of the schema. */
export const newsKinds = perBuild(async (now): Promise<Kind[]> => {
  const [news, categories] = [await listedNews(now), await newsCategories(now)];
  return NEWS_KINDS.map((id) => {
    const items = news.filter(({ data }) => data.kind === id);
    const twin = categories.find(
      ({ id: one, count }) => count === items.length && items.every(({ category }) => category.id === one),
    );
    return { id, label: NEWS_KIND_LIST_NAMES[id], href: newsKindAddress(id), items, twin: twin?.href };
  }).filter(({ items }) => items.length > 0);
});

/** The kinds that no category stands for: lists lead to those only. */
export const ownKinds = perBuild(async (now): Promise<Kind[]> => {
  return (await newsKinds(now)).filter(({ twin }) => twin === undefined);
});

/** The kinds of the press room that have at least one listed entry, each at the address that shows them. */
export const pressKinds = perBuild(async (now): Promise<Kind[]> => {
  return (await newsKinds(now))
    .filter(({ id }) => isPress(id))
    .map((kind) => ({ ...kind, href: kind.twin ?? kind.href }));
});

function yearsOf(items: readonly NewsItem[], address: (year: string) => string): Year<NewsItem>[] {
  const years = [...Map.groupBy(items, ({ data }) => dayOf(data.publishedAt).slice(0, 4))];
  return years.map(([label, inYear]) => ({ label, href: address(label), items: inYear }));
}

/** The years of publication of listed news, newest first. */
export const newsYears = perBuild(
  async (now): Promise<Year<NewsItem>[]> => yearsOf(await listedNews(now), newsYearAddress),
);

/** The years of publication of listed press releases and statements, newest first. */
export const pressYears = perBuild(
  async (now): Promise<Year<NewsItem>[]> => yearsOf(await listedPress(now), pressYearAddress),
);

/** The years of past events, by the first day of each of their dates, newest first. */
export const agendaYears = perBuild(async (now): Promise<Year<EventItem>[]> => {
  const past = await pastEvents(now);
  const heldYears = ({ occurrences }: EventItem) =>
    heldDates(occurrences).map(({ period }) => period.firstDay.slice(0, 4));
  const years = [...new Set(past.flatMap(heldYears))].sort().reverse();
  return years.map((label) => ({
    label,
    href: agendaYearAddress(label),
    items: past.filter((event) => heldYears(event).includes(label)),
  }));
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
    .filter((topic) => topic.news.length + topic.events.length > 0 && !closedRoom(topic.href, site.rooms))
    .sort((a, b) => a.label.localeCompare(b.label, "fr"));
});
