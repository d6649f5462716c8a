import type { AgendaData } from "../../schemas/event/agenda.ts";
import { sessionHours, type WrittenSession } from "../time/session-hours.ts";
import { type Period, periodOf } from "./period.ts";

/**
 * When a session takes place, in the zone of its event; nothing when its start is unknown.
 *
 * @example sessionPeriod({ start: "10:00", end: "12:30" }, { start: "2023-01-18T09:00", timeZone: "Europe/Paris" })
 * // => { start: 2023-01-18T09:00:00Z, end: 2023-01-18T11:30:00Z, … }
 */
export function sessionPeriod(
  session: WrittenSession,
  event: Pick<AgendaData, "start" | "end" | "timeZone">,
): Period | undefined {
  const hours = sessionHours(session, event);
  return hours && periodOf({ ...hours, timeZone: event.timeZone });
}
