import { shareImageAddress } from "../domain/addresses.ts";
import {
  eventShareImage,
  newsShareImage,
  type ShareImage,
  shareImageAlternative,
} from "../domain/share-image/content.ts";
import type { SharedEntry } from "../domain/share-image/shared-entry.ts";
import { rfc3339 } from "../domain/time/rfc3339.ts";
import { instantOf } from "../domain/time/zone.ts";
import { site } from "../site.config.ts";
import { type EventItem, eventsWithPage } from "./agenda/agenda.ts";
import { feedImage } from "./feeds/feed-images.ts";
import { type NewsItem, newsWithPage } from "./news/news.ts";

type Item = NewsItem | EventItem;

/** What the image of an entry says. */
function shareImageOf(item: Item): ShareImage {
  return item.collection === "news"
    ? newsShareImage(item.data, item.category, site)
    : eventShareImage(item, item.category, site);
}

/** The image of each entry of a collection that has a page. */
export async function shareImages(
  collection: "news" | "agenda",
  now: Temporal.Instant,
): Promise<{ id: string; image: ShareImage }[]> {
  const items = collection === "news" ? await newsWithPage(now) : await eventsWithPage(now);
  return items.map((item) => ({ id: item.id, image: shareImageOf(item) }));
}

/** What previews say of an entry beyond its title and description. */
export function sharedEntry(item: Item): SharedEntry {
  const { lang, publishedAt, updatedAt } = item.data;
  return {
    lang,
    image: shareImageAddress(item),
    imageAlternative: shareImageAlternative(shareImageOf(item)),
    article:
      item.collection === "news"
        ? {
            published: rfc3339(instantOf(publishedAt)),
            modified: updatedAt && rfc3339(instantOf(updatedAt)),
            section: item.category.label,
            tags: item.tags.map(({ label }) => label),
          }
        : undefined,
  };
}

/** Absolute addresses of the images that an entry gives: the drawn one only stands for it in previews. */
export async function entryImages({ data: { image } }: Item, origin: string): Promise<string[]> {
  return image ? [(await feedImage(image, new URL(origin))).url] : [];
}
