import { type CollectionEntry, getCollection } from "astro:content";
import { newsAddress } from "../../domain/addresses.ts";
import { newestFirst, type Visibility } from "../../domain/entry/visibility.ts";
import { isPress } from "../../schemas/site/press.ts";
import { perBuild } from "../per-build.ts";
import { type TermLink, terms } from "../taxonomies.ts";
import { isListed, withPage } from "../visible.ts";

/** A news entry, ready to show. */
export interface NewsItem {
  collection: "news";
  id: string;
  href: string;
  visibility: Visibility;
  data: CollectionEntry<"news">["data"];
  category: TermLink;
  tags: TermLink[];
  entry: CollectionEntry<"news">;
}

/** Every news entry that has a page, newest first. */
export const newsWithPage = perBuild(async (now): Promise<NewsItem[]> => {
  const [entries, categories, tags] = await Promise.all([
    getCollection("news"),
    terms("newsCategories"),
    terms("tags"),
  ]);
  return withPage(entries, now)
    .sort(newestFirst)
    .map(({ visibility, ...entry }) => ({
      collection: "news",
      id: entry.id,
      href: newsAddress(entry.id, entry.data.kind),
      visibility,
      data: entry.data,
      category: categories.find(({ id }) => id === entry.data.category) as TermLink,
      tags: tags.filter(({ id }) => entry.data.tags.includes(id)),
      entry: entry as CollectionEntry<"news">,
    }));
});

/** The news that lists show, newest first. */
export const listedNews = perBuild(async (now): Promise<NewsItem[]> => {
  return (await newsWithPage(now)).filter(isListed);
});

const places = perBuild(
  async (now): Promise<Map<string, number>> =>
    new Map((await listedNews(now)).map(({ id }, place) => [id, place])),
);

/** The entries around one in the list of the news; none for one that is not in it. */
export async function newsNeighbours(
  { id }: NewsItem,
  now: Temporal.Instant,
): Promise<Record<"previous" | "next", NewsItem | undefined>> {
  const [items, place] = [await listedNews(now), (await places(now)).get(id) ?? Number.NaN];
  return { previous: items[place + 1], next: items[place - 1] };
}

/** Press releases and statements that lists show, newest first. */
export const listedPress = perBuild(async (now): Promise<NewsItem[]> => {
  return (await listedNews(now)).filter(({ data }) => isPress(data.kind));
});
