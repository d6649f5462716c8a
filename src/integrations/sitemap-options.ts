import type { SitemapOptions } from "@astrojs/sitemap";
import { ADDRESSES, agendaMonthAddress } from "../domain/addresses.ts";
import { firstDayOf, nextMonth, touches, type YearMonth } from "../domain/agenda/months/month.ts";
import { heldMonths } from "../domain/agenda/months/months-of.ts";
import type { Period } from "../domain/agenda/period.ts";
import { ERROR_PAGES } from "../domain/http/served-site.ts";
import { addressIn } from "../domain/http/under-path.ts";
import { addDays } from "../domain/time/add-days.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { closedRoom, ROOMS, type Room } from "../schemas/site/rooms.ts";
import type { InventoryItem } from "./content/inventory.ts";

/** Pages that answer but that nobody looks for: they are not in the sitemap. */
const UNLISTED: readonly string[] = [ADDRESSES.search, "/404/", `/${ERROR_PAGES.gone}`];
const MONTHS = `${ADDRESSES.agenda}calendrier/`;

/**
 * What the sitemap holds: no redirect, expired entry, search page nor month without event; the last change of
 * each entry that says one, and of a month the last of its events.
 *
 * @param today the civil day of the site
 * @param base where the site is, a slash at both ends
 * @param rooms the rooms that the site has
 * @param isRedirect whether the page at a path only leads to another
 */
export function sitemapOptions(
  entries: readonly InventoryItem[],
  today: CalendarDate,
  isRedirect: (path: string) => boolean,
  base = "/",
  rooms: readonly Room[] = ROOMS,
): SitemapOptions {
  const expired = entries.filter(({ listed }) => !listed).map(({ address }) => address);
  const left = new Set([...UNLISTED, ...expired]);
  const dated = entries.map(({ address, lastModified }) => [address, lastModified] as const);
  const events = entries
    .filter(({ listed }) => listed)
    .flatMap(({ periods, lastModified }) => periods.map((period) => ({ period, lastModified })));
  const months = heldMonths(events, today).map(
    (month) => [agendaMonthAddress(month), lastChange(events, month)] as const,
  );
  const lastModified = new Map([...dated, ...months]);
  const isEmptyMonth = (path: string) => path.startsWith(MONTHS) && !lastModified.has(path);
  const pathOf = (url: string) => addressIn(decodeURI(new URL(url).pathname), base);
  return {
    filter: (page) => {
      const path = pathOf(page);
      return !left.has(path) && !closedRoom(path, rooms) && !isEmptyMonth(path) && !isRedirect(path);
    },
    serialize: (item) => {
      const lastmod = lastModified.get(pathOf(item.url));
      return lastmod ? { ...item, lastmod } : item;
    },
  };
}

type Dated = Pick<InventoryItem, "lastModified"> & { period: Period };

function lastChange(events: readonly Dated[], month: YearMonth): string | undefined {
  const last = addDays(firstDayOf(nextMonth(month)), -1);
  const changes = events
    .filter(({ period }) => touches(period, firstDayOf(month), last))
    .flatMap(({ lastModified = [] }) => lastModified);
  return changes.sort().at(-1);
}
