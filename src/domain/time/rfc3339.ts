import { PARIS } from "./zone.ts";

/**
 * An instant with the offset of a zone, as RFC 3339 and ISO 8601 write it.
 *
 * @example rfc3339(Temporal.Instant.from("2024-06-20T07:00Z")) // => "2024-06-20T09:00:00+02:00"
 */
export function rfc3339(instant: Temporal.Instant, timeZone: string = PARIS): string {
  return instant.toZonedDateTimeISO(timeZone).toString({ timeZoneName: "never", smallestUnit: "second" });
}
