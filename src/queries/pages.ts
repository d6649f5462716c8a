import { type CollectionEntry, getCollection } from "astro:content";
import { pageAddress } from "../domain/addresses.ts";
import type { Visibility } from "../domain/entry/visibility.ts";
import { withPage } from "./visible.ts";

/** An editorial page, ready to show. */
export interface PageItem {
  collection: "pages";
  id: string;
  href: string;
  visibility: Visibility;
  data: CollectionEntry<"pages">["data"];
  entry: CollectionEntry<"pages">;
}

/** Every editorial page, by title; drafts only in a preview. */
export async function editorialPages(now: Temporal.Instant): Promise<PageItem[]> {
  return withPage(await getCollection("pages"), now)
    .map(
      ({ visibility, ...entry }): PageItem => ({
        collection: "pages",
        id: entry.id,
        href: pageAddress(entry.id),
        visibility,
        data: entry.data,
        entry: entry as CollectionEntry<"pages">,
      }),
    )
    .sort((a, b) => a.data.title.localeCompare(b.data.title, "fr"));
}
