import { type CollectionEntry, getCollection } from "astro:content";
import { pageAddress } from "../domain/addresses.ts";

/** An editorial page, ready to show. */
export interface PageItem {
  collection: "pages";
  id: string;
  href: string;
  data: CollectionEntry<"pages">["data"];
  entry: CollectionEntry<"pages">;
}

/** Every editorial page, by title; drafts only in dev. */
export async function editorialPages(): Promise<PageItem[]> {
  const entries = await getCollection("pages", ({ data }) => import.meta.env.DEV || !data.draft);
  return entries
    .map(
      (entry): PageItem => ({
        collection: "pages",
        id: entry.id,
        href: pageAddress(entry.id),
        data: entry.data,
        entry,
      }),
    )
    .sort((a, b) => a.data.title.localeCompare(b.data.title, "fr"));
}
