import { formatBytes } from "../text/format-bytes.ts";
import { formatDate } from "../text/format-date.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import measured from "./figures.json" with { type: "json" };

/** What each page weighs at a first visit, fonts included, then at a second one: `npm run bench pages -- --write`. */
export const figures = measured.pages.map(({ page, requests, bytes, fonts, again }) => ({
  label:
    `${page.charAt(0).toUpperCase()}${page.slice(1)}\u00A0: ${requests}\u00A0requêtes et ${formatBytes(bytes)} à la première visite, ` +
    `dont ${formatBytes(fonts)} de polices\u00A0; ${formatBytes(again)} à la seconde`,
}));

/** The day of the measure, in words. */
export const measuredOn = formatDate(measured.measuredOn as CalendarDate);

const most = (of: "requests" | "bytes") => Math.max(...measured.pages.map((page) => page[of]));

/** @example heaviest // => "au plus 40 requêtes et 290 ko par page, mesurés le 30 novembre 2026" */
export const heaviest = `au plus ${most("requests")}\u00A0requêtes et ${formatBytes(most("bytes"))} par page, mesurés le ${measuredOn}`;
