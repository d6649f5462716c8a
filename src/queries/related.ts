import { referencesIn } from "../domain/entry/references.ts";
import { suggest } from "../domain/entry/related.ts";
import { type Relatable, shelve } from "../domain/entry/shelves.ts";
import { newestFirst } from "../domain/entry/visibility.ts";
import { instantOf } from "../domain/time/zone.ts";
import { type EventItem, otherEditions } from "./agenda/agenda.ts";
import { type AnyItem, everyItem, itemsByKey, keyOf } from "./entries.ts";
import type { NewsItem } from "./news/news.ts";
import { papersOf } from "./papers.ts";
import { perBuild } from "./per-build.ts";
import { originals } from "./translations.ts";
import { isListed } from "./visible.ts";

/** Entries that a page leads to: suggestions complete what editors linked, up to a row. */
const ROW = 3;
/** Entries that editors linked: the newest of two rows, however many name the page. */
const LINKED = 6;

/** For each entry, by its key, the entries that name it, newest first. */
const namedBy = perBuild(async (now): Promise<Map<string, AnyItem[]>> => {
  const index = new Map<string, AnyItem[]>();
  for (const item of [...(await everyItem(now))].sort(newestItemFirst)) {
    for (const key of new Set(namesIn(item))) index.set(key, [...(index.get(key) ?? []), item]);
  }
  return index;
});

/** The keys of the entries that an entry names, but for the one it translates: that is the same text. */
function namesIn({ data }: AnyItem): string[] {
  return referencesIn(data)
    .filter(({ path }) => path[0] !== "translationOf")
    .map(({ reference }) => keyOf(reference));
}

function newestItemFirst(a: AnyItem, b: AnyItem): number {
  if (a.collection === "pages" || b.collection === "pages") return a.collection.localeCompare(b.collection);
  return newestFirst(a, b);
}

interface Candidate extends Relatable {
  item: NewsItem | EventItem;
}

function relatable(item: NewsItem | EventItem, texts: ReadonlyMap<string, string>): Candidate {
  const { collection, category, tags, data } = item;
  const published = instantOf(data.publishedAt).epochMilliseconds;
  const key = keyOf(item);
  return {
    key,
    collection,
    category,
    tags,
    published,
    lang: data.lang,
    original: texts.get(key) ?? key,
    item,
  };
}

/** The listed news and events on their shelves. */
const listedShelves = perBuild(async (now) => {
  const texts = await originals(now);
  const items = (await everyItem(now)).filter((item) => item.collection !== "pages").filter(isListed);
  return shelve(items.map((item) => relatable(item, texts)));
});

/** What to suggest after an entry, besides what is linked already and the other editions of its event. */
async function suggestedItems(
  item: NewsItem | EventItem,
  linked: readonly AnyItem[],
  now: Temporal.Instant,
): Promise<AnyItem[]> {
  const texts = await originals(now);
  const editions = item.collection === "agenda" ? await otherEditions(item, now) : [];
  const left = new Set([...linked, ...editions].map((other) => texts.get(keyOf(other)) ?? keyOf(other)));
  const papers = new Set((await papersOf(item, now)).map(({ href }) => href));
  const suggestions = suggest(
    relatable(item, texts),
    await listedShelves(now),
    ROW - linked.length,
    (other) => left.has(other.original) || papers.has(other.item.href),
  );
  return suggestions.map((found) => found.item);
}

/**
 * The listed entries to read after an entry: those it names, in its order, then those that name it, newest
 * first; a row that they leave unfilled is completed by shared themes.
 */
export async function relatedItems(item: AnyItem, now: Temporal.Instant): Promise<AnyItem[]> {
  const items = await itemsByKey(now);
  const named = namesIn(item).map((key) => items.get(key));
  const naming = (await namedBy(now)).get(keyOf(item)) ?? [];
  const found = new Map(
    [...named, ...naming].filter((other) => other !== undefined).map((other) => [keyOf(other), other]),
  );
  found.delete(keyOf(item));
  // What stands around the same event has its place on the page, by its role.
  const papers = item.collection === "pages" ? [] : (await papersOf(item, now)).map(({ href }) => href);
  const linked = [...found.values()].filter(
    (other) => !papers.includes(other.href) && (other.collection === "pages" || isListed(other)),
  );
  if (item.collection === "pages" || linked.length >= ROW) return linked.slice(0, LINKED);
  return [...linked, ...(await suggestedItems(item, linked, now))];
}
