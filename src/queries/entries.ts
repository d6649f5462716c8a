import type { Body } from "../domain/entry/body.ts";
import type { Reference } from "../schemas/reference.ts";
import { type EventItem, eventsWithPage } from "./agenda/agenda.ts";
import { type NewsItem, newsWithPage } from "./news/news.ts";
import { editorialPages, type PageItem } from "./pages.ts";
import { perBuild } from "./per-build.ts";

export type AnyItem = NewsItem | EventItem | PageItem;

/** The text of an entry, which its loader compiled. */
export function bodyOf({ entry }: AnyItem): Body {
  return (entry.data as unknown as { body: Body }).body;
}

/** Everything that has a page. */
export const everyItem = perBuild(async (now): Promise<AnyItem[]> => {
  return [...(await newsWithPage(now)), ...(await eventsWithPage(now)), ...(await editorialPages(now))];
});

/** The entry that a reference names, where it has a page. */
export async function itemOf(
  reference: Reference | undefined,
  now: Temporal.Instant,
): Promise<AnyItem | undefined> {
  if (!reference) return undefined;
  const { collection, id } = reference;
  return (await everyItem(now)).find((item) => item.collection === collection && item.id === id);
}
