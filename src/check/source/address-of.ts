import { eventAddress, newsAddress, pageAddress } from "../../domain/addresses.ts";
import type { AgendaData } from "../../schemas/event/agenda.ts";
import type { NewsData } from "../../schemas/news.ts";
import type { PageData } from "../../schemas/page.ts";
import type { CollectionName } from "../../schemas/reference.ts";
import type { ReadEntry } from "./read-entries.ts";

export function addressOf(
  collection: CollectionName,
  id: string,
  data: NewsData | AgendaData | PageData,
): string {
  if (collection === "news") return newsAddress(id, (data as NewsData).kind);
  return collection === "agenda" ? eventAddress(id) : pageAddress(id);
}

/** The address of an entry; one of the news that cannot be read may have either. */
export function addressesOf({
  collection,
  id,
  parsed,
}: Pick<ReadEntry, "collection" | "id" | "parsed">): string[] {
  if (parsed !== undefined) return [addressOf(collection, id, parsed as NewsData | AgendaData | PageData)];
  if (collection === "news") return [newsAddress(id, "article"), newsAddress(id, "press-release")];
  return [collection === "agenda" ? eventAddress(id) : pageAddress(id)];
}
