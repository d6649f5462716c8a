import { render } from "astro:content";
import { referencesIn } from "../domain/content/references.ts";
import { newestFirst } from "../domain/content/visibility.ts";
import { type EventItem, eventsWithPage } from "./agenda.ts";
import { type NewsItem, newsWithPage } from "./news.ts";
import { editorialPages, type PageItem } from "./pages.ts";
import { perBuild } from "./per-build.ts";
import { isListed } from "./visible.ts";

export type AnyItem = NewsItem | EventItem | PageItem;

/** Renders the body of an entry: its component and its headings. */
export async function renderBody(item: AnyItem) {
  const { Content, headings } = await render(item.entry);
  return { Content, headings };
}

/** Everything that has a page. */
export const everyItem = perBuild(async (now): Promise<AnyItem[]> => {
  return [...(await newsWithPage(now)), ...(await eventsWithPage(now)), ...(await editorialPages(now))];
});

const keyOf = ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`;

/** For each entry, by its key, the entries that name it, newest first. */
const namedBy = perBuild(async (now): Promise<Map<string, AnyItem[]>> => {
  const index = new Map<string, AnyItem[]>();
  for (const item of [...(await everyItem(now))].sort(newestItemFirst)) {
    for (const key of new Set(referencesIn(item.data).map(({ reference }) => keyOf(reference)))) {
      index.set(key, [...(index.get(key) ?? []), item]);
    }
  }
  return index;
});

/** Every entry that has a page, by its key. */
const byKey = perBuild(
  async (now): Promise<Map<string, AnyItem>> =>
    new Map((await everyItem(now)).map((item) => [keyOf(item), item])),
);

function newestItemFirst(a: AnyItem, b: AnyItem): number {
  if (a.collection === "pages" || b.collection === "pages") return a.collection.localeCompare(b.collection);
  return newestFirst(a, b);
}

/**
 * The listed entries linked with an entry, in both directions: those it names first, in its order, then
 * those that name it, newest first.
 */
export async function relatedItems(item: AnyItem, now: Temporal.Instant): Promise<AnyItem[]> {
  const items = await byKey(now);
  const named = referencesIn(item.data).map(({ reference }) => items.get(keyOf(reference)));
  const naming = (await namedBy(now)).get(keyOf(item)) ?? [];
  const linked = new Map(
    [...named, ...naming].filter((other) => other !== undefined).map((other) => [keyOf(other), other]),
  );
  linked.delete(keyOf(item));
  return [...linked.values()].filter((other) => other.collection === "pages" || isListed(other));
}
