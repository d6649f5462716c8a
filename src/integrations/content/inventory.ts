import { addressOf } from "../../check/source/address-of.ts";
import type { ContentSource } from "../../check/source/content-folder.ts";
import { type ReadEntry, readEntries } from "../../check/source/read-entries.ts";
import { otherAddresses } from "../../domain/addresses.ts";
import { occurrencesOf } from "../../domain/agenda/occurrences.ts";
import type { Period } from "../../domain/agenda/period.ts";
import { visibilityOf } from "../../domain/entry/visibility.ts";
import type { Moves } from "../../domain/http/redirects.ts";
import { ERROR_PAGES } from "../../domain/http/served-site.ts";
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
  /** What takes its place once it has expired: the address of another entry that has a page. */
  successor: string | undefined;
  /** When it takes place, date by date; nothing for what is no event. */
  periods: Period[];
}

/** The address, former addresses and last change of every entry that has a page: in a preview, all have one. */
export function inventory(
  content: ContentSource,
  { now, preview }: Pick<Environment, "now" | "preview">,
): InventoryItem[] {
  const read = readEntries(content).flatMap((entry) => {
    if (entry.parsed === undefined) return [];
    const data = entry.parsed as NewsData | AgendaData | PageData;
    const visibility = visibilityOf(data, now);
    return preview || visibility === "public" || visibility === "expired"
      ? [{ entry, data, item: describe(entry, data, visibility === "public") }]
      : [];
  });
  return read.map(({ data, item }) => {
    const successor = "replacedBy" in data ? data.replacedBy : undefined;
    const found = read.find(
      ({ entry: { collection, id } }) => collection === successor?.collection && id === successor.id,
    );
    return { ...item, successor: found?.item.address };
  });
}

/**
 * What a server says of the addresses of a site: former ones lead to the present one, that of an expired entry to its
 * successor; one without successor is gone, though its page tells what it was, and so is all that the site withdrew.
 *
 * @param withdrawn addresses without any page left
 */
export function movesOf(entries: readonly InventoryItem[], withdrawn: readonly string[]): Moves {
  const followed = entries.flatMap(({ address: from, listed, successor: to }) =>
    !listed && to ? [{ from, to }] : [],
  );
  const expired = entries.flatMap(({ address, listed, successor }) =>
    listed || successor ? [] : [{ from: address, page: address }],
  );
  return {
    redirects: [
      ...entries.flatMap(({ address, aliases }) => aliases.map((from) => ({ from, to: address }))),
      ...followed,
    ],
    gone: [...expired, ...withdrawn.map((from) => ({ from, page: `/${ERROR_PAGES.gone}` }))],
  };
}

function describe(
  { collection, id }: ReadEntry,
  data: NewsData | AgendaData | PageData,
  listed: boolean,
): Omit<InventoryItem, "successor"> {
  const published = "publishedAt" in data ? data.publishedAt : undefined;
  return {
    address: addressOf(collection, id, data),
    aliases: otherAddresses(id, data),
    lastModified: (data.updatedAt ?? published)?.slice(0, 10),
    listed,
    periods: "start" in data ? occurrencesOf(data).map(({ period }) => period) : [],
  };
}
