import { HOME_ZONE } from "../../site.zone.ts";
import { type CalendarDate, hasTime, type LocalDateTime } from "./calendar-date.ts";

/** How a local time maps to instants: once, never (clocks went forward) or twice (clocks went back). */
export type LocalTimeKind = "unique" | "gap" | "overlap";

/** Whether a local date and time exists once in its zone (RFC 5545 §3.3.5 leaves gaps and overlaps to us). */
export function localTimeKind(value: LocalDateTime, timeZone: string): LocalTimeKind {
  const local = Temporal.PlainDateTime.from(value);
  try {
    local.toZonedDateTime(timeZone, { disambiguation: "reject" });
    return "unique";
  } catch {
    const earlier = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
    return earlier.toPlainDateTime().equals(local) ? "overlap" : "gap";
  }
}

/** The instant of a date (its first moment) or of a local date and time; of two readings, the first. */
export function instantOf(
  value: CalendarDate | LocalDateTime,
  timeZone: string = HOME_ZONE,
): Temporal.Instant {
  if (!hasTime(value)) return Temporal.PlainDate.from(value).toZonedDateTime(timeZone).toInstant();
  return Temporal.PlainDateTime.from(value).toZonedDateTime(timeZone).toInstant();
}

/** The civil day it is in a zone at an instant. */
export function dayAt(now: Temporal.Instant, timeZone: string = HOME_ZONE): CalendarDate {
  return now.toZonedDateTimeISO(timeZone).toPlainDate().toString() as CalendarDate;
}

/** The civil day and hour it is at home at a day and hour of a zone. */
export function atHome(value: LocalDateTime, timeZone: string): LocalDateTime {
  if (timeZone === HOME_ZONE) return value;
  const local = instantOf(value, timeZone).toZonedDateTimeISO(HOME_ZONE).toPlainDateTime();
  return local.toString({ smallestUnit: "minute" }) as LocalDateTime;
}
