import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { eventAddress, newsAddress, pageAddress } from "../../domain/addresses.ts";
import { type Visibility, visibilityOf } from "../../domain/content/visibility.ts";
import type { Environment } from "../../environment.ts";
import type { AgendaData } from "../../schemas/agenda.ts";
import type { NewsData } from "../../schemas/news.ts";
import type { PageData } from "../../schemas/page.ts";
import { COLLECTIONS, type CollectionName } from "../../schemas/reference.ts";
import { checkEntry } from "./check-entry.ts";
import type { ContentSource } from "./source.ts";

/** What the build steps know of an entry without rendering it. */
export interface InventoryItem {
  address: string;
  aliases: string[];
  /** Day of the last change, `YYYY-MM-DD`, when the entry says one. */
  lastModified: string | undefined;
  /** Lists show it: it has not expired. */
  listed: boolean;
}

/** The address, former addresses and last change of every entry that has a page: in a preview, all have one. */
export function inventory(
  content: ContentSource,
  { now, preview }: Pick<Environment, "now" | "preview">,
): InventoryItem[] {
  return COLLECTIONS.flatMap((collection) => {
    const base = join(content.dir, collection);
    return globSync("**/*.mdx", { cwd: base })
      .sort()
      .flatMap((name) => {
        const file = join(base, name);
        const { parsed } = checkEntry(collection, file, readFileSync(file, "utf8"), content);
        if (parsed === undefined) return [];
        const visibility = visibilityOf(parsed as NewsData | PageData, now);
        return preview || visibility === "public" || visibility === "expired"
          ? [describe(collection, name.replace(/\.mdx$/, ""), parsed, visibility)]
          : [];
      });
  });
}

function describe(
  collection: CollectionName,
  id: string,
  parsed: unknown,
  visibility: Visibility,
): InventoryItem {
  const data = parsed as NewsData | AgendaData | PageData;
  const published = "publishedAt" in data ? data.publishedAt : undefined;
  return {
    address: addressOf(collection, id, data),
    aliases: data.aliases,
    lastModified: (data.updatedAt ?? published)?.slice(0, 10),
    listed: visibility === "public",
  };
}

/** The address of the page of a parsed entry. */
export function addressOf(
  collection: CollectionName,
  id: string,
  data: NewsData | AgendaData | PageData,
): string {
  if (collection === "news") return newsAddress(id, (data as NewsData).kind);
  return collection === "agenda" ? eventAddress(id) : pageAddress(id);
}
