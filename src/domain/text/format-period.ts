import { type CalendarDate, dayOf, hasTime, type LocalDateTime } from "../time/calendar-date.ts";
import {
  type DateWords,
  FRENCH_DATES,
  formatDate,
  formatDayAndMonth,
  formatLongDate,
  formatTime,
} from "./format-date.ts";

type When = CalendarDate | LocalDateTime;

/** How a language writes periods. */
export interface PeriodWords extends DateWords {
  /** A day with an hour. */
  moment(day: string, hour: string): string;
  /** The hours of a day, after it. */
  hours(start: string, end?: string): string;
  /** From a day, or a moment, to another. */
  span(start: string, end: string): string;
}

export const FRENCH_PERIODS: PeriodWords = {
  ...FRENCH_DATES,
  moment: (day, hour) => `${day} à ${hour}`,
  hours: (start, end) => (end ? `, de ${start} à ${end}` : `, à ${start}`),
  span: (start, end) => `du ${start} au ${end}`,
};

/**
 * A period in words, at its shortest: one day, days of a month, days of a year, or two full dates; hours
 * when they are known.
 *
 * @example formatPeriod("2024-06-20T09:00", "2024-06-20T18:30") // => "jeudi 20 juin 2024, de 9 h à 18 h 30"
 * @example formatPeriod("2024-06-18", "2024-06-20") // => "du 18 au 20 juin 2024"
 */
export function formatPeriod(start: When, end?: When, words = FRENCH_PERIODS): string {
  const first = dayOf(start);
  const last = dayOf(end ?? start);
  const time = (value: When) => formatTime(value, words);
  const date = (value: When) => formatDate(value, words);
  if (first === last) {
    const hours = hasTime(start) ? words.hours(time(start), end && time(end)) : "";
    return formatLongDate(start, words) + hours;
  }
  if (hasTime(start) && end) {
    return words.span(words.moment(date(start), time(start)), words.moment(date(end), time(end)));
  }
  return words.span(withoutSharedParts(first, last, words), date(last));
}

function withoutSharedParts(first: CalendarDate, last: CalendarDate, words: PeriodWords): string {
  const dayAndMonth = formatDayAndMonth(first, words);
  if (first.slice(0, 7) === last.slice(0, 7)) return dayAndMonth.replace(/\s.*/, "");
  return first.slice(0, 4) === last.slice(0, 4) ? dayAndMonth : formatDate(first, words);
}
