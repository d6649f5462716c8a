import { addDays } from "./add-days.ts";
import { type CalendarDate, dayOf, hasTime, type LocalDateTime } from "./calendar-date.ts";

type When = CalendarDate | LocalDateTime;

/** The start and the end of an event, in its zone. */
export interface EventHours {
  start: When;
  end?: When | undefined;
}

/** A session as it is written: hours of the day (`10:00`), days, or days and hours. */
export interface WrittenSession {
  start?: string | undefined;
  end?: string | undefined;
}

/**
 * A session with its days, in the zone of its event; nothing when its start is unknown.
 *
 * - A bare hour ("10:00") is an hour of the first day of the event; when the event began later that day and
 *   still runs at that hour of the next day (a night), it is an hour of the next day.
 * - A bare hour that ends a session is the first such hour after its start.
 *
 * @example sessionHours({ start: "10:00", end: "12:30" }, { start: "2023-01-18T09:00" })
 * // => { start: "2023-01-18T10:00", end: "2023-01-18T12:30" }
 */
export function sessionHours({ start, end }: WrittenSession, event: EventHours): EventHours | undefined {
  if (start === undefined) return undefined;
  const first = isBareHour(start) ? dayOfHour(start, event) : (start as When);
  return { start: first, end: end === undefined ? undefined : sessionEnd(end, first) };
}

function dayOfHour(hour: string, { start, end }: EventHours): LocalDateTime {
  const day = dayOf(start);
  const sameDay = `${day}T${hour}` as LocalDateTime;
  const nextDay = `${addDays(day, 1)}T${hour}` as LocalDateTime;
  const nextDayIsWithin = end !== undefined && hasTime(end) && nextDay < end;
  return sameDay < start && nextDayIsWithin ? nextDay : sameDay;
}

function sessionEnd(end: string, start: When): When | undefined {
  if (!hasTime(start)) return isBareHour(end) ? undefined : dayOf(end as When);
  if (!isBareHour(end)) return end as When;
  const sameDay = `${dayOf(start)}T${end}` as LocalDateTime;
  return sameDay > start ? sameDay : (`${addDays(dayOf(start), 1)}T${end}` as LocalDateTime);
}

/** Whether a time of a session is an hour without its day. */
export function isBareHour(value: string): boolean {
  return value.length === 5;
}

/** Longest session that can go through midnight, in minutes: beyond, its hours are more likely exchanged. */
const NIGHT = 12 * 60;

/** Whether an hour ends what begins at another, on the same day or in the night after it. */
export function endsSoonAfter(start: string, end: string): boolean {
  const minutes = (hour: string) => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));
  const length = minutes(end) - minutes(start);
  return length > 0 || (length < 0 && length + 24 * 60 <= NIGHT);
}
