import { render } from "astro:content";
import { type EventItem, eventsWithPage } from "./agenda/agenda.ts";
import { type NewsItem, newsWithPage } from "./news/news.ts";
import { editorialPages, type PageItem } from "./pages.ts";
import { perBuild } from "./per-build.ts";

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
