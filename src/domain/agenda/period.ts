import { HOME_ZONE } from "../../site.zone.ts";
import { addDays } from "../time/add-days.ts";
import { type CalendarDate, dayOf, hasTime, type LocalDateTime } from "../time/calendar-date.ts";
import { dayAt, instantOf } from "../time/zone.ts";

/** When an event takes place: instants for machines, days for people. */
export interface Period {
  /** No hour is known: the event takes whole days. */
  allDay: boolean;
  /** The hour of the start is known and no end is given: `end` is then the end of the day. */
  openEnded: boolean;
  start: Temporal.Instant;
  /** First instant after the event. */
  end: Temporal.Instant;
  /**
   * First and last civil day, by which lists and tables order: those of home for hours, those that are written
   * for whole days. An end at midnight belongs to the day before.
   */
  firstDay: CalendarDate;
  lastDay: CalendarDate;
}

/** A period as it is written: local times of a zone, the end inclusive when it is a day. */
export interface WrittenPeriod {
  start: CalendarDate | LocalDateTime;
  end?: CalendarDate | LocalDateTime | undefined;
  timeZone: string;
}

/**
 * The period of an event. An end without hour is inclusive; an event with an hour and no end is held to last
 * until the end of its day, since nobody said otherwise.
 */
export function periodOf({ start, end, timeZone }: WrittenPeriod): Period {
  const timedEnd = end !== undefined && hasTime(end);
  const endDay = dayOf(end ?? start);
  const allDay = !hasTime(start);
  const openEnded = !allDay && end === undefined;
  const instants = {
    start: instantOf(start, timeZone),
    end: instantOf(timedEnd ? end : addDays(endDay, 1), timeZone),
  };
  const { firstDay, lastDay } = daysIn(instants, allDay ? timeZone : HOME_ZONE);
  return { allDay, openEnded, ...instants, firstDay, lastDay: openEnded ? firstDay : lastDay };
}

/** The first and the last civil day of a period in a zone. */
export function daysIn(
  { start, end }: Pick<Period, "start" | "end">,
  timeZone: string,
): Pick<Period, "firstDay" | "lastDay"> {
  return { firstDay: dayAt(start, timeZone), lastDay: dayAt(end.subtract({ milliseconds: 1 }), timeZone) };
}

export function isOver({ end }: Period, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(end, now) <= 0;
}

/** Orders events from the first to start to the last; at the same instant, the shortest first. */
export function soonestFirst(a: { id: string; period: Period }, b: { id: string; period: Period }): number {
  return (
    Temporal.Instant.compare(a.period.start, b.period.start) ||
    Temporal.Instant.compare(a.period.end, b.period.end) ||
    a.id.localeCompare(b.id)
  );
}

/** Orders events from the last to end to the first. */
export function latestFirst(a: { id: string; period: Period }, b: { id: string; period: Period }): number {
  return (
    Temporal.Instant.compare(b.period.start, a.period.start) ||
    Temporal.Instant.compare(b.period.end, a.period.end) ||
    a.id.localeCompare(b.id)
  );
}
