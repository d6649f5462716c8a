import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { eventAddress, newsAddress, pageAddress } from "../../domain/addresses.ts";
import { visibilityAt } from "../../domain/content/visibility.ts";
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
}

/** The address, former addresses and last change of every entry that has a page at an instant. */
export function inventory(content: ContentSource, now: Temporal.Instant): InventoryItem[] {
  return COLLECTIONS.flatMap((collection) => {
    const base = join(content.dir, collection);
    return globSync("**/*.mdx", { cwd: base })
      .sort()
      .flatMap((name) => {
        const file = join(base, name);
        const { parsed } = checkEntry(collection, file, readFileSync(file, "utf8"), content);
        return parsed === undefined || !isPublished(parsed, now)
          ? []
          : [describe(collection, name.replace(/\.mdx$/, ""), parsed)];
      });
  });
}

function isPublished(parsed: unknown, now: Temporal.Instant): boolean {
  const data = parsed as NewsData | PageData;
  if (!("publishedAt" in data)) return !data.draft;
  return ["public", "expired"].includes(visibilityAt(data, now));
}

function describe(collection: CollectionName, id: string, parsed: unknown): InventoryItem {
  const data = parsed as NewsData | AgendaData | PageData;
  const published = "publishedAt" in data ? data.publishedAt : undefined;
  return {
    address: addressOf(collection, id, data),
    aliases: data.aliases,
    lastModified: (data.updatedAt ?? published)?.slice(0, 10),
  };
}

function addressOf(collection: CollectionName, id: string, data: NewsData | AgendaData | PageData): string {
  if (collection === "news") return newsAddress(id, (data as NewsData).kind);
  return collection === "agenda" ? eventAddress(id) : pageAddress(id);
}
