import type { Body, TextFacts } from "../domain/entry/body.ts";
import type { Reference } from "../schemas/reference.ts";
import { type EventItem, eventsWithPage } from "./agenda/agenda.ts";
import { type NewsItem, newsWithPage } from "./news/news.ts";
import { editorialPages, type PageItem } from "./pages.ts";
import { perBuild } from "./per-build.ts";

export type AnyItem = NewsItem | EventItem | PageItem;

/** The text of an entry, as its loader compiled it. */
export function bodyOf({ entry }: AnyItem): Body {
  return (entry.data as unknown as { body: Body }).body;
}

/** What its loader has read of the text of an entry. */
export function textFacts({ entry }: AnyItem): TextFacts {
  return (entry.data as unknown as { textFacts: TextFacts }).textFacts;
}

/** Everything that has a page. */
export const everyItem = perBuild(async (now): Promise<AnyItem[]> => {
  return [...(await newsWithPage(now)), ...(await eventsWithPage(now)), ...(await editorialPages(now))];
});

/** What names an entry among all. */
export function keyOf({ collection, id }: { collection: string; id: string }): string {
  return `${collection}/${id}`;
}

/** Every entry that has a page, by its key. */
export const itemsByKey = perBuild(
  async (now): Promise<Map<string, AnyItem>> =>
    new Map((await everyItem(now)).map((item) => [keyOf(item), item])),
);

/** The entry that a reference names, where it has a page. */
export async function itemOf(
  reference: Reference | undefined,
  now: Temporal.Instant,
): Promise<AnyItem | undefined> {
  return reference && (await itemsByKey(now)).get(keyOf(reference));
}
