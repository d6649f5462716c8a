import { addDays } from "../../time/add-days.ts";
import type { Period } from "../period.ts";

/** An instant in UTC, to the second: no time zone has to be told. @example "2024-06-20T07:00:00Z" */
export function utcTime(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "second" });
}

/**
 * When a period starts and ends, as calendars want it (RFC 5545 §3.6.1): whole days as days with an exclusive end,
 * hours in UTC. Without an end there is none: the event is a point in time, it does not fill the day.
 */
export function periodTimes({
  allDay,
  openEnded,
  start,
  end,
  firstDay,
  lastDay,
}: Period): [start: string, end: string | undefined] {
  if (allDay) return [firstDay, addDays(lastDay, 1)];
  return [utcTime(start), openEnded ? undefined : utcTime(end)];
}
