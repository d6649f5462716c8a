import type { SitemapOptions } from "@astrojs/sitemap";
import { ADDRESSES } from "../domain/addresses.ts";
import type { InventoryItem } from "./content/inventory.ts";

/** Pages that answer but that nobody looks for: they are not in the sitemap. */
const UNLISTED: readonly string[] = [ADDRESSES.search, "/404/"];

/** The redirects of a site: each former address with the present one. */
export function redirectsOf(entries: readonly InventoryItem[]): { from: string; to: string }[] {
  return entries.flatMap(({ address, aliases }) => aliases.map((from) => ({ from, to: address })));
}

/** What the sitemap holds: no redirect, expired entry nor search page; the last change of each entry that says one. */
export function sitemapOptions(entries: readonly InventoryItem[]): SitemapOptions {
  const expired = entries.filter(({ listed }) => !listed).map(({ address }) => address);
  const left = new Set([...UNLISTED, ...expired, ...redirectsOf(entries).map(({ from }) => from)]);
  const lastModified = new Map(entries.map((entry) => [entry.address, entry.lastModified]));
  return {
    filter: (page) => !left.has(decodeURI(new URL(page).pathname)),
    serialize: (item) => {
      const lastmod = lastModified.get(decodeURI(new URL(item.url).pathname));
      return lastmod ? { ...item, lastmod } : item;
    },
  };
}
