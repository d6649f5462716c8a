import { render } from "astro:content";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import Body from "../components/prose/Body.astro";
import { EVENT_VOCABULARY, VOCABULARY } from "../components/prose/vocabulary.ts";
import type { Body as Compiled, TextFacts } from "../domain/entry/body.ts";
import type { Reference } from "../schemas/reference.ts";
import { type EventItem, eventsWithPage } from "./agenda/agenda.ts";
import { type NewsItem, newsWithPage } from "./news/news.ts";
import { editorialPages, type PageItem } from "./pages.ts";
import { perBuild } from "./per-build.ts";

export type AnyItem = NewsItem | EventItem | PageItem;

interface RenderedBody {
  Content: AstroComponentFactory;
  props: Record<string, unknown>;
  headings: Compiled["headings"];
}

/** The body of an entry: what shows it, with what, and its headings. Its loader compiled it where it is text alone. */
export async function renderBody({ collection, entry }: AnyItem): Promise<RenderedBody> {
  const { body } = entry.data as unknown as { body?: Compiled };
  if (body) return { Content: Body, props: { parts: body.parts }, headings: body.headings };
  const { Content, headings } = await render(entry);
  const components = collection === "agenda" ? EVENT_VOCABULARY : VOCABULARY;
  return { Content, props: { components }, headings };
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
