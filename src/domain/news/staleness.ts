import { HOME_ZONE } from "../../site.zone.ts";
import { type CalendarDate, dayOf, type LocalDateTime } from "../time/calendar-date.ts";

interface Aged {
  publishedAt: CalendarDate | LocalDateTime;
  updatedAt?: CalendarDate | LocalDateTime | undefined;
}

/**
 * When the text of an entry becomes old: so many months after its last update, at the start of that day in
 * the zone of home. The end of a shorter month counts as the same day.
 *
 * @param months the age its category gives; an entry of a category without one never becomes old
 * @example staleFrom({ publishedAt: "2028-02-29" }, 12)?.toString() // => "2029-02-27T23:00:00Z"
 */
export function staleFrom(
  { publishedAt, updatedAt }: Aged,
  months: number | undefined,
): Temporal.Instant | undefined {
  if (months === undefined) return undefined;
  const day = Temporal.PlainDate.from(dayOf(updatedAt ?? publishedAt)).add({ months });
  return day.toZonedDateTime(HOME_ZONE).toInstant();
}
