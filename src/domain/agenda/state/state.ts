import type { AgendaData } from "../../../schemas/event/agenda.ts";
import { addDays } from "../../time/add-days.ts";
import { type CalendarDate, hasTime, type LocalDateTime } from "../../time/calendar-date.ts";
import { dayAt, instantOf } from "../../time/zone.ts";
import type { Period } from "../period.ts";
import { type EventMoments, type EventState, stateAt } from "./state-at.ts";

type Dated = Pick<AgendaData, "status" | "registration" | "timeZone">;

/**
 * The state of an event at an instant: see `state-at.ts` for its rules.
 * "Today" is a civil day of home, as in month tables: an event of 8 o’clock on the 16th in Auckland is of the
 * evening of the 15th. An event of whole days is of those days.
 *
 * @example eventStateAt(data, periodOf(data), Temporal.Instant.from("2024-06-20T08:00:00Z"))
 * // => { phase: "in-progress", status: "scheduled", registration: "open" }
 */
export function eventStateAt(data: Dated, period: Period, now: Temporal.Instant): EventState {
  return stateAt(momentsOf(data, period), now.epochMilliseconds);
}

/** The moments of each date of an event: see `momentsOf`. */
export function momentsOfDates(occurrences: readonly { data: Dated; period: Period }[]): EventMoments[] {
  return occurrences.map(({ data, period }) => momentsOf(data, period));
}

/** The moments that decide the state of an event, in epoch milliseconds; the day of a closing counts whole. */
export function momentsOf({ status, registration, timeZone }: Dated, period: Period): EventMoments {
  const { allDay, openEnded, firstDay, lastDay } = period;
  const millis = (value: CalendarDate | LocalDateTime) => instantOf(value, timeZone).epochMilliseconds;
  const { opensAt, closesAt, full } = registration ?? {};
  const closes = closesAt && millis(hasTime(closesAt) ? closesAt : addDays(closesAt, 1));
  return {
    status,
    period: {
      start: period.start.epochMilliseconds,
      end: period.end.epochMilliseconds,
      dayStart: instantOf(firstDay).epochMilliseconds,
      dayOnly: openEnded || (allDay && firstDay === lastDay),
    },
    registration: registration && {
      opens: opensAt && millis(opensAt),
      closes,
      lastDay:
        closes && instantOf(dayAt(Temporal.Instant.fromEpochMilliseconds(closes - 1))).epochMilliseconds,
      full: full ?? false,
    },
  };
}
