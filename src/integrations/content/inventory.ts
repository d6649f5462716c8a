import { addressOf } from "../../check/source/address-of.ts";
import type { ContentSource } from "../../check/source/content-folder.ts";
import { type ReadEntry, readEntries } from "../../check/source/read-entries.ts";
import { otherAddresses } from "../../domain/addresses.ts";
import { occurrencesOf } from "../../domain/agenda/occurrences.ts";
import type { Period } from "../../domain/agenda/period.ts";
import { visibilityOf } from "../../domain/entry/visibility.ts";
import type { Environment } from "../../environment.ts";
import type { AgendaData } from "../../schemas/event/agenda.ts";
import type { NewsData } from "../../schemas/news.ts";
import type { PageData } from "../../schemas/page.ts";

/** What the build steps know of an entry without rendering it. */
export interface InventoryItem {
  address: string;
  aliases: string[];
  /** Day of the last change, `YYYY-MM-DD`, when the entry says one. */
  lastModified: string | undefined;
  /** Lists show it: it has not expired. */
  listed: boolean;
  /** When it takes place, date by date; nothing for what is no event. */
  periods: Period[];
}

/** The address, former addresses and last change of every entry that has a page: in a preview, all have one. */
export function inventory(
  content: ContentSource,
  { now, preview }: Pick<Environment, "now" | "preview">,
): InventoryItem[] {
  return readEntries(content).flatMap((entry) => {
    if (entry.parsed === undefined) return [];
    const data = entry.parsed as NewsData | AgendaData | PageData;
    const visibility = visibilityOf(data, now);
    return preview || visibility === "public" || visibility === "expired"
      ? [describe(entry, data, visibility === "public")]
      : [];
  });
}

function describe(
  { collection, id }: ReadEntry,
  data: NewsData | AgendaData | PageData,
  listed: boolean,
): InventoryItem {
  const published = "publishedAt" in data ? data.publishedAt : undefined;
  return {
    address: addressOf(collection, id, data),
    aliases: otherAddresses(id, data),
    lastModified: (data.updatedAt ?? published)?.slice(0, 10),
    listed,
    periods: "start" in data ? occurrencesOf(data).map(({ period }) => period) : [],
  };
}
