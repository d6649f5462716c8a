import { HOME_ZONE } from "../../site.zone.ts";
import { type CalendarDate, dayOf, hasTime, type LocalDateTime } from "../time/calendar-date.ts";
import { isBareHour, sessionHours, type WrittenSession } from "../time/session-hours.ts";
import { atHome } from "../time/zone.ts";
import { formatDate, formatTime } from "./format-date.ts";
import { FRENCH_PERIODS, formatPeriod, type PeriodWords } from "./format-period.ts";
import { zonePlace } from "./zone-place.ts";

type When = CalendarDate | LocalDateTime;

/** A period as it is written: local times of a zone. */
interface Written {
  start: When;
  end?: When | undefined;
  timeZone: string;
}

/** How a language writes when something takes place where clocks are not those of home. */
export interface WhenWords extends PeriodWords {
  dayBefore: string;
  dayAfter: string;
  /** The hours of a day of which nothing was said. */
  onDay(day: string, start: string, end: string): string;
  /** What is said in a place, and what that is in another. */
  beside(said: string, other: string): string;
  /** Where the clocks of a zone are. */
  place(timeZone: string): string;
}

export const FRENCH_WHEN: WhenWords = {
  ...FRENCH_PERIODS,
  dayBefore: " la veille",
  dayAfter: " le lendemain",
  onDay: (day, start, end) => `le ${day} de ${start} à ${end}`,
  beside: (said, other) => `${said}, soit ${other}`,
  place: zonePlace,
};

/**
 * When something takes place, in words: the one rule of every output. Hours of a zone that is not on the time
 * of home come with their place and the hour of home; whole days stand as they are everywhere.
 *
 * @example formatWhen({ start: "2026-12-02T08:00", end: "2026-12-02T10:00", timeZone: "Pacific/Auckland" })
 * // => "mercredi 2 décembre 2026, de 8 h à 10 h à Auckland, soit 20 h la veille à Paris"
 */
export function formatWhen({ start, end, timeZone }: Written, words = FRENCH_WHEN): string {
  const said = formatPeriod(start, end, words);
  if (!hasTime(start)) return said;
  const [first, last] = [atHome(start, timeZone), end && hasTime(end) ? atHome(end, timeZone) : undefined];
  if (first === start && (last === undefined || last === end)) return said;
  const oneDay = dayOf(start) === dayOf(end ?? start);
  const together =
    last === undefined || minutesBetween(start, end as LocalDateTime) === minutesBetween(first, last);
  const paris =
    oneDay && together ? hourBeside(first, dayOf(start), words) : formatSpan(first, last ?? first, words);
  return words.beside(`${said} ${words.place(timeZone)}`, `${paris} ${words.place(HOME_ZONE)}`);
}

/**
 * A moment in words: a day, with its hour when it has one.
 *
 * @example formatMoment("2030-06-07T09:00", "America/Cayenne") // => "7 juin 2030 à 9 h à Cayenne, soit 14 h à Paris"
 */
export function formatMoment(value: When, timeZone: string, words = FRENCH_WHEN): string {
  return hasTime(value)
    ? words.moment(formatDate(value, words), formatHours(value, undefined, timeZone, words))
    : formatDate(value, words);
}

/**
 * When a session of a programme takes place, in words: its day only when it tells one; nothing without a start.
 *
 * @example formatSession({ start: "08:00", end: "10:00" }, { start: "2026-12-02", timeZone: "Pacific/Auckland" })
 * // => "8 h – 10 h à Auckland, soit 20 h la veille à Paris"
 */
export function formatSession(
  session: WrittenSession,
  event: Written,
  words = FRENCH_WHEN,
): string | undefined {
  const hours = sessionHours(session, event);
  if (!hours) return undefined;
  const { start, end } = hours;
  const { timeZone } = event;
  if (!isBareHour(session.start ?? "") || !hasTime(start)) return formatWhen({ start, end, timeZone }, words);
  return formatHours(start, end && hasTime(end) ? end : undefined, timeZone, words);
}

function formatHours(
  start: LocalDateTime,
  end: LocalDateTime | undefined,
  timeZone: string,
  words: WhenWords,
): string {
  const said = [start, end]
    .filter((hour) => hour !== undefined)
    .map((hour) => formatTime(hour, words))
    .join(" – ");
  const first = atHome(start, timeZone);
  if (first === start) return said;
  const paris = hourBeside(first, dayOf(start), words);
  return words.beside(`${said} ${words.place(timeZone)}`, `${paris} ${words.place(HOME_ZONE)}`);
}

/**
 * The hour of a start where days are those of home, as in a month table.
 *
 * @example formatHomeHour("2026-12-02T08:00", "Pacific/Auckland") // => "20 h à Paris, 8 h le lendemain à Auckland"
 */
export function formatHomeHour(start: LocalDateTime, timeZone: string, words = FRENCH_WHEN): string {
  const paris = atHome(start, timeZone);
  if (paris === start) return formatTime(start, words);
  const there = hourBeside(start, dayOf(paris), words);
  return `${formatTime(paris, words)} ${words.place(HOME_ZONE)}, ${there} ${words.place(timeZone)}`;
}

/** An hour beside another of a day: its own day is told when it is not that one. */
export function hourBeside(value: LocalDateTime, day: CalendarDate, words = FRENCH_WHEN): string {
  const own = dayOf(value);
  return formatTime(value, words) + (own === day ? "" : own < day ? words.dayBefore : words.dayAfter);
}

function formatSpan(first: LocalDateTime, last: LocalDateTime, words: WhenWords): string {
  return dayOf(first) === dayOf(last)
    ? words.onDay(formatDate(first, words), formatTime(first, words), formatTime(last, words))
    : words.span(formatMoment(first, HOME_ZONE, words), formatMoment(last, HOME_ZONE, words));
}

function minutesBetween(start: LocalDateTime, end: LocalDateTime): number {
  return (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
}
