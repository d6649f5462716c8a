import type { AgendaData } from "../../schemas/event/agenda.ts";
import { addDays } from "../time/add-days.ts";
import { type CalendarDate, dayOf, hasTime, type LocalDateTime } from "../time/calendar-date.ts";
import { instantOf } from "../time/zone.ts";
import { type Period, periodOf } from "./period.ts";

type When = CalendarDate | LocalDateTime;
type EventTimes = Pick<AgendaData, "start" | "end" | "timeZone">;
type SessionTimes = Pick<AgendaData["programme"][number], "start" | "end">;

/**
 * When a session takes place, in the zone of its event; nothing when its start is unknown.
 *
 * - A bare hour ("10:00") is an hour of the first day of the event; when the event began later that day and
 *   still runs at that hour of the next day (a night), it is an hour of the next day.
 * - A bare hour that ends a session is the first such hour after its start.
 * - An end that is not after the start is a slip of the pen: the session is held to have no end.
 *
 * @example sessionPeriod({ start: "10:00", end: "12:30" }, { start: "2023-01-18T09:00", timeZone: "Europe/Paris" })
 * // => { start: 2023-01-18T09:00:00Z, end: 2023-01-18T11:30:00Z, … }
 */
export function sessionPeriod({ start, end }: SessionTimes, event: EventTimes): Period | undefined {
  const first = start && sessionStart(start, event);
  if (!first) return undefined;
  const last = end === undefined ? undefined : sessionEnd(end, first);
  const { timeZone } = event;
  const period = periodOf({ start: first, end: last, timeZone });
  return Temporal.Instant.compare(period.start, period.end) < 0
    ? period
    : periodOf({ start: first, timeZone });
}

function sessionStart(start: string, { start: opening, end, timeZone }: EventTimes): When {
  if (!isBareHour(start)) return start as When;
  const day = dayOf(opening);
  const sameDay = `${day}T${start}` as LocalDateTime;
  const nextDay = `${addDays(day, 1)}T${start}` as LocalDateTime;
  const nextDayIsWithin =
    end !== undefined &&
    hasTime(end) &&
    Temporal.Instant.compare(instantOf(nextDay, timeZone), instantOf(end, timeZone)) < 0;
  return sameDay < opening && nextDayIsWithin ? nextDay : sameDay;
}

function sessionEnd(end: string, start: When): When | undefined {
  if (!hasTime(start)) return isBareHour(end) ? undefined : dayOf(end as When);
  if (!isBareHour(end)) return end as When;
  const sameDay = `${dayOf(start)}T${end}` as LocalDateTime;
  return sameDay > start ? sameDay : (`${addDays(dayOf(start), 1)}T${end}` as LocalDateTime);
}

function isBareHour(value: string): boolean {
  return value.length === 5;
}
