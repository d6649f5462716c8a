import { formatDate } from "../text/format-date.ts";
import { type CalendarDate, dayOf, type LocalDateTime } from "../time/calendar-date.ts";

type When = CalendarDate | LocalDateTime;

/** Dates as texts of a language write them; English is that of Europe. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB" };

/** @example dayText("2030-05-13T09:00", "en") // => "13 May 2030" */
export function dayText(when: When, lang: string): string {
  return lang === "fr" ? formatDate(when) : daysText(when, undefined, lang);
}

/**
 * The days of a period in the words of another language.
 *
 * @example daysText("2030-05-13", "2030-05-17", "en") // => "13–17 May 2030"
 */
export function daysText(start: When, end: When | undefined, lang: string): string {
  const format = new Intl.DateTimeFormat(LOCALES[lang] ?? lang, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  // Some languages part days with thin spaces, which few fonts have.
  return format.formatRange(noonOf(start), noonOf(end ?? start)).replaceAll(/[\u2009\u202F]/g, "\u00A0");
}

function noonOf(when: When): number {
  return Temporal.Instant.from(`${dayOf(when)}T12:00Z`).epochMilliseconds;
}
