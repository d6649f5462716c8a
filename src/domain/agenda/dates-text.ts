import type { AgendaData } from "../../schemas/event/agenda.ts";
import { fr, type Words } from "../../strings/fr.ts";
import { formatDate } from "../text/format-date.ts";
import { formatPeriod } from "../text/format-period.ts";
import { formatWhen } from "../text/format-when.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { heldDates, type Occurrence, type Standing } from "./occurrences.ts";
import { placeLine } from "./place.ts";
import { takesPlace } from "./state/state-at.ts";

/**
 * When an event takes place, all its dates together, in words that no clock makes wrong: the date itself when it has
 * one, else how many and between which days.
 *
 * @example datesText(occurrences) // => "5 dates, du 4 juin au 2 juillet 2030"
 */
export function datesText(occurrences: readonly Occurrence[], words: Words = fr): string {
  const held = heldDates(occurrences);
  const [only, ...others] = held;
  if (only && others.length === 0) return formatWhen(only.data, words.dates);
  const { firstDay, lastDay } = spanOf(held);
  const days =
    firstDay === lastDay
      ? words.event.onDay(formatDate(firstDay, words.dates))
      : formatPeriod(firstDay, lastDay, words.dates);
  return words.event.dates(held.length, days);
}

/**
 * When an event takes place, in a list: all its dates together; where it is listed on one of them, that one, with how
 * many come after it.
 *
 * @example cardWhen(eventOn(event, date)) // => "jeudi 20 juin 2024, de 9 h à 12 h, et 4 autres dates"
 */
export function cardWhen({ data, others, occurrences }: Standing, words: Words = fr): string {
  if (occurrences.length > 1) return datesText(occurrences, words);
  return [formatWhen(data, words.dates), others > 0 && words.event.others(others)].filter(Boolean).join(", ");
}

/** The first and the last civil day of the dates on which an event takes place: see `Period`. */
export function spanOf(occurrences: readonly Occurrence[]): {
  firstDay: CalendarDate;
  lastDay: CalendarDate;
} {
  const periods = heldDates(occurrences).map(({ period }) => period);
  const firsts = periods.map(({ firstDay }) => firstDay).sort();
  const lasts = periods.map(({ lastDay }) => lastDay).sort();
  return { firstDay: firsts[0] as CalendarDate, lastDay: lasts.at(-1) as CalendarDate };
}

type Announced = Pick<AgendaData, "status" | "statusNote" | "previousStart" | "timeZone">;

/** What became of an event, or of one of its dates: nothing of what is held as announced. */
export function statusTexts(data: Announced, words: Words): string[] {
  return data.status === "scheduled" ? [] : [words.names.statuses[data.status], ...statusNotes(data, words)];
}

function statusNotes({ statusNote, previousStart, timeZone }: Announced, words: Words): string[] {
  return [
    statusNote,
    previousStart && words.event.previously(formatWhen({ start: previousStart, timeZone }, words.dates)),
  ].filter((text) => typeof text === "string");
}

/**
 * All that is said of one of several dates: when, what became of it, where if that is its own, what it has of its own.
 *
 * @example dateTexts(date, occurrences) // => ["jeudi 20 juin 2024, de 9 h à 12 h", "Annulé", "La salle est fermée."]
 */
export function dateTexts(date: Occurrence, occurrences: readonly Occurrence[], words: Words): string[] {
  const { data } = date;
  const status = data.status !== "scheduled" && words.names.statuses[data.status];
  const full = takesPlace(data) && data.registration?.full && words.event.full;
  return [formatWhen(data, words.dates), status, full, ...dateNotes(date, occurrences, words)].filter(
    (text) => typeof text === "string",
  );
}

/** What one of several dates has of its own beside its hours and its status. */
export function dateNotes(
  { data, note }: Occurrence,
  occurrences: readonly Occurrence[],
  words: Words,
): string[] {
  const where = whereText(data, words);
  const differs = occurrences.some((other) => whereText(other.data, words) !== where);
  return [...statusNotes(data, words), differs && where, note].filter((text) => typeof text === "string");
}

/** Where and how one takes part, on one line. @example whereText(data) // => "Salle Exemple, Paris – À distance" */
export function whereText(data: Pick<AgendaData, "location" | "attendance">, { names }: Words = fr): string {
  return [placeLine(data), data.attendance !== "onsite" && names.attendance[data.attendance]]
    .filter(Boolean)
    .join(" – ");
}
