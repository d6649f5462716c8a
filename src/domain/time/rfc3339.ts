import { HOME_ZONE } from "../../site.zone.ts";
import { type CalendarDate, hasTime, type LocalDateTime } from "./calendar-date.ts";
import { instantOf } from "./zone.ts";

/**
 * An instant with the offset of a zone, as RFC 3339 and ISO 8601 write it.
 *
 * @example rfc3339(Temporal.Instant.from("2024-06-20T07:00Z")) // => "2024-06-20T09:00:00+02:00"
 */
export function rfc3339(instant: Temporal.Instant, timeZone: string = HOME_ZONE): string {
  return instant.toZonedDateTimeISO(timeZone).toString({ timeZoneName: "never", smallestUnit: "second" });
}

/**
 * A date as machines read it: a day as it is, an hour with its offset.
 *
 * @example timeText("2024-06-20T09:00") // => "2024-06-20T09:00:00+02:00"
 */
export function timeText(value: CalendarDate | LocalDateTime, timeZone: string = HOME_ZONE): string {
  return hasTime(value) ? rfc3339(instantOf(value, timeZone), timeZone) : value;
}
