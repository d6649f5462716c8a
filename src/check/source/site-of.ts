import { globSync } from "tinyglobby";
import { ADDRESSES } from "../../domain/addresses.ts";
import {
  attendanceLabels,
  departmentLabels,
  FREE_ENTRY,
  placeLabel,
} from "../../domain/agenda/filters/facets.ts";
import { occurrencesOf } from "../../domain/agenda/occurrences.ts";
import { visibilityOf } from "../../domain/entry/visibility.ts";
import type { AgendaData } from "../../schemas/event/agenda.ts";
import type { NewsData } from "../../schemas/news.ts";
import type { PageData } from "../../schemas/page.ts";
import { closedRoom } from "../../schemas/site/rooms.ts";
import type { SiteConfig } from "../../schemas/site.ts";
import { INTERFACES } from "../../strings/words.ts";
import { routesOf } from "../rules/site/routes.ts";
import type { Site, SiteEntry } from "../rules/site/site.ts";
import { addressesOf, addressOf } from "./address-of.ts";
import type { ContentSource } from "./content-folder.ts";
import { pageAnchors } from "./page-anchors.ts";
import type { ReadEntry } from "./read-entries.ts";

/** The site that entries make at an instant, for the rules that look at more than one. */
export function siteOf(
  read: readonly ReadEntry[],
  { describeFile, spelling }: ContentSource,
  { now, config }: { now: Temporal.Instant; config: SiteConfig },
): Site {
  const entries = read.map((entry) => siteEntry(entry, now));
  const byAddress = new Map(
    entries.flatMap((entry) => addressesOf(entry).map((address) => [address, entry])),
  );
  const values = valuesOf(entries);
  const files = globSync("**/*.{astro,ts}", { cwd: "src/pages", dot: true });
  const languages = new Set<string>(entries.map(({ parsed }) => (parsed as { lang?: string })?.lang ?? "fr"));
  const routes = routesOf(files, (name, value) =>
    name === "lang"
      ? value !== "fr" && value in INTERFACES && languages.has(value)
      : FREE.has(name) || values.has(value),
  );
  const isOpen = (path: string) => closedRoom(path, config.rooms) === undefined;
  return {
    origin: config.url,
    config,
    now,
    entries,
    byAddress,
    byAlias: new Map(
      entries.flatMap(({ aliases, address }) =>
        aliases.map((alias) => [alias.replace(/\/?$/, "/"), address] as const),
      ),
    ),
    isRoute: (path) => isOpen(path) && routes.has(path),
    isTaken: (path) => routes.isTaken(path),
    hasFile: (path) => describeFile(path) !== undefined,
    spelling: (path) => spelling?.(path),
    pageAnchors: pageAnchors(),
    addresses: [...new Set([...Object.values(ADDRESSES), ...routes.fixed, ...byAddress.keys()])].filter(
      isOpen,
    ),
  };
}

/** Brackets whose values are not worth knowing: a month always has its page, a session its file. */
const FREE = new Set(["month", "session"]);

function siteEntry(entry: ReadEntry, now: Temporal.Instant): SiteEntry {
  const data = entry.parsed as NewsData | AgendaData | PageData | undefined;
  return {
    ...entry,
    address: addressOf(entry.collection, entry.id, (data ?? entry.raw) as NewsData),
    aliases: data?.aliases ?? [],
    visibility: data && visibilityOf(data, now),
  };
}

/** What stands in the addresses of lists: terms in use, years, places, entries. */
function valuesOf(entries: readonly SiteEntry[]): Set<string> {
  return new Set(
    entries.flatMap(({ id, parsed }) => {
      const data = (parsed ?? {}) as Partial<AgendaData & NewsData>;
      const dates = data.dates ? occurrencesOf(data as AgendaData).map((date) => date.data) : [];
      return [
        id,
        ...(data.category ? [data.category] : []),
        ...(data.tags ?? []),
        ...(data.publishedAt ? [data.publishedAt.slice(0, 4)] : []),
        ...(data.free ? [FREE_ENTRY.id] : []),
        ...dates.flatMap(({ start, attendance, location }) => [
          start.slice(0, 4),
          ...attendanceLabels(attendance).map((facet) => facet.id),
          ...(location ? [placeLabel(location.city).id] : []),
          ...departmentLabels(location?.postalCode).map(({ id: code }) => code),
        ]),
      ];
    }),
  );
}
