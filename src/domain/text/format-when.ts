import { HOME_ZONE } from "../../site.zone.ts";
import { type CalendarDate, dayOf, hasTime, type LocalDateTime } from "../time/calendar-date.ts";
import { isBareHour, sessionHours, type WrittenSession } from "../time/session-hours.ts";
import { atHome } from "../time/zone.ts";
import { formatDate, formatPeriod, formatTime } from "./format-date.ts";
import { zonePlace } from "./zone-place.ts";

type When = CalendarDate | LocalDateTime;

/** A period as it is written: local times of a zone. */
interface Written {
  start: When;
  end?: When | undefined;
  timeZone: string;
}

/**
 * When something takes place, in words: the one rule of every output. Hours of a zone that is not on the time
 * of home come with their place and the hour of home; whole days stand as they are everywhere.
 *
 * @example formatWhen({ start: "2026-12-02T08:00", end: "2026-12-02T10:00", timeZone: "Pacific/Auckland" })
 * // => "mercredi 2 décembre 2026, de 8 h à 10 h à Auckland, soit 20 h la veille à Paris"
 */
export function formatWhen({ start, end, timeZone }: Written): string {
  const words = formatPeriod(start, end);
  if (!hasTime(start)) return words;
  const [first, last] = [atHome(start, timeZone), end && hasTime(end) ? atHome(end, timeZone) : undefined];
  if (first === start && (last === undefined || last === end)) return words;
  const oneDay = dayOf(start) === dayOf(end ?? start);
  const together =
    last === undefined || minutesBetween(start, end as LocalDateTime) === minutesBetween(first, last);
  const paris = oneDay && together ? hourBeside(first, dayOf(start)) : formatSpan(first, last ?? first);
  return `${words} ${zonePlace(timeZone)}, soit ${paris} ${zonePlace(HOME_ZONE)}`;
}

/**
 * A moment in words: a day, with its hour when it has one.
 *
 * @example formatMoment("2030-06-07T09:00", "America/Cayenne") // => "7 juin 2030 à 9 h à Cayenne, soit 14 h à Paris"
 */
export function formatMoment(value: When, timeZone: string): string {
  return hasTime(value)
    ? `${formatDate(value)} à ${formatHours(value, undefined, timeZone)}`
    : formatDate(value);
}

/**
 * When a session of a programme takes place, in words: its day only when it tells one; nothing without a start.
 *
 * @example formatSession({ start: "08:00", end: "10:00" }, { start: "2026-12-02", timeZone: "Pacific/Auckland" })
 * // => "8 h – 10 h à Auckland, soit 20 h la veille à Paris"
 */
export function formatSession(session: WrittenSession, event: Written): string | undefined {
  const hours = sessionHours(session, event);
  if (!hours) return undefined;
  const { start, end } = hours;
  const { timeZone } = event;
  if (!isBareHour(session.start ?? "") || !hasTime(start)) return formatWhen({ start, end, timeZone });
  return formatHours(start, end && hasTime(end) ? end : undefined, timeZone);
}

function formatHours(start: LocalDateTime, end: LocalDateTime | undefined, timeZone: string): string {
  const words = [start, end]
    .filter((hour) => hour !== undefined)
    .map(formatTime)
    .join(" – ");
  const first = atHome(start, timeZone);
  if (first === start) return words;
  return `${words} ${zonePlace(timeZone)}, soit ${hourBeside(first, dayOf(start))} ${zonePlace(HOME_ZONE)}`;
}

/**
 * The hour of a start where days are those of home, as in a month table.
 *
 * @example formatHomeHour("2026-12-02T08:00", "Pacific/Auckland") // => "20 h à Paris, 8 h le lendemain à Auckland"
 */
export function formatHomeHour(start: LocalDateTime, timeZone: string): string {
  const paris = atHome(start, timeZone);
  if (paris === start) return formatTime(start);
  return `${formatTime(paris)} ${zonePlace(HOME_ZONE)}, ${hourBeside(start, dayOf(paris))} ${zonePlace(timeZone)}`;
}

/** An hour beside another of a day: its own day is told when it is not that one. */
export function hourBeside(value: LocalDateTime, day: CalendarDate): string {
  const own = dayOf(value);
  return formatTime(value) + (own === day ? "" : own < day ? " la veille" : " le lendemain");
}

function formatSpan(first: LocalDateTime, last: LocalDateTime): string {
  return dayOf(first) === dayOf(last)
    ? `le ${formatDate(first)} de ${formatTime(first)} à ${formatTime(last)}`
    : `du ${formatMoment(first, HOME_ZONE)} au ${formatMoment(last, HOME_ZONE)}`;
}

function minutesBetween(start: LocalDateTime, end: LocalDateTime): number {
  return (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
}
