import { staleFrom } from "../domain/news/staleness.ts";
import { type EventItem, monthLinks, otherEditions } from "./agenda/agenda.ts";
import { cacheKey, IN_DEV } from "./cache-key.ts";
import { itemOf } from "./entries.ts";
import { filesOf } from "./files.ts";
import { aboveIn } from "./languages.ts";
import { type NewsItem, newsNeighbours } from "./news/news.ts";
import { papersOf } from "./papers.ts";
import { relatedItems } from "./related.ts";
import { versionsOf } from "./translations.ts";

const NO_PART = { label: "", href: "" };

/** The path of each entry, with what Astro tells by that a former build made the same page, or the same calendar. */
export function entryPaths<T extends NewsItem | EventItem>(items: readonly T[], now: Temporal.Instant) {
  return Promise.all(
    items.map(async (item) => ({
      params: { slug: item.id },
      props: { item },
      cacheKey: await entryKey(item, now),
    })),
  );
}

const keys = new WeakMap<NewsItem | EventItem, Promise<string | undefined>>();

/** Names all that the page of an entry shows, and what feeds and calendars show of it. */
export async function entryKey(item: NewsItem | EventItem, now: Temporal.Instant) {
  if (IN_DEV) return undefined;
  const key = keys.get(item) ?? keyOf(item, now);
  keys.set(item, key);
  return key;
}

/** The entry itself, what it says of others, and whether a text is old. */
async function keyOf(item: NewsItem | EventItem, now: Temporal.Instant) {
  const ofKind =
    item.collection === "agenda"
      ? [await otherEditions(item, now), await monthLinks(now)]
      : [await newsNeighbours(item, now), isStale(item, now)];
  const shown = [
    item.entry.digest,
    item,
    await itemOf(item.data.replacedBy, now),
    await relatedItems(item, now),
    (await aboveIn(item.data.lang, NO_PART, now)).href,
    await versionsOf(item, now),
    await papersOf(item, now),
    await filesOf(item),
    ...ofKind,
  ];
  return cacheKey(shown, now);
}

function isStale({ data, category }: NewsItem, now: Temporal.Instant): boolean | undefined {
  const from = staleFrom(data, category.staleAfter);
  return from && Temporal.Instant.compare(now, from) >= 0;
}
