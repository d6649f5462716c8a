import { render } from "astro:content";
import { referencesIn } from "../domain/content/references.ts";
import { newestFirst } from "../domain/content/visibility.ts";
import { type EventItem, eventsWithPage } from "./agenda.ts";
import { type NewsItem, newsWithPage } from "./news.ts";
import { editorialPages, type PageItem } from "./pages.ts";

export type AnyItem = NewsItem | EventItem | PageItem;

/** Renders the body of an entry: its component and its headings. */
export async function renderBody(item: AnyItem) {
  const { Content, headings } = await render(item.entry);
  return { Content, headings };
}

/** Everything that has a page. */
export async function everyItem(now: Temporal.Instant): Promise<AnyItem[]> {
  return [...(await newsWithPage(now)), ...(await eventsWithPage(now)), ...(await editorialPages())];
}

const keyOf = ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`;

/**
 * The entries linked with an entry, in both directions: those it names first, in its order, then those that
 * name it, newest first.
 */
export async function relatedItems(item: AnyItem, now: Temporal.Instant): Promise<AnyItem[]> {
  const all = await everyItem(now);
  const byKey = new Map(all.map((other) => [keyOf(other), other]));
  const named = referencesIn(item.data).map(({ reference }) => byKey.get(keyOf(reference)));
  const naming = all
    .filter((other) => referencesIn(other.data).some(({ reference }) => keyOf(reference) === keyOf(item)))
    .sort((a, b) =>
      "publishedAt" in a.data && "publishedAt" in b.data ? newestFirst(a as NewsItem, b as NewsItem) : 0,
    );
  const linked = new Set([...named, ...naming].filter((other) => other !== undefined));
  linked.delete(byKey.get(keyOf(item)) as AnyItem);
  return [...linked];
}

/** The entries of a tag: news newest first, events in the order of time. */
export function withTag<T extends NewsItem | EventItem>(items: readonly T[], tag: string): T[] {
  return items.filter(({ tags }) => tags.some(({ id }) => id === tag));
}
