import type { When } from "../date-order.ts";
import type { EventDate } from "./event-date.ts";
import type { AttendanceMode } from "./programme.ts";
import type { EventStatus } from "./status.ts";

/** What of an event can differ from one of its dates to another. */
export interface Datable {
  start?: When | undefined;
  end?: When | undefined;
  status: EventStatus;
  statusNote?: string | undefined;
  previousStart?: When | undefined;
  attendance: AttendanceMode;
  location?: EventDate["location"];
  online?: EventDate["online"];
  registration?: (NonNullable<EventDate["registration"]> & { required: boolean; full: boolean }) | undefined;
}

/**
 * An event on one of its dates: what the date says, and what it does not say as its event has it. How one takes
 * part follows from the places that the date gives, unless it says it.
 *
 * @example onDate({ status: "scheduled", attendance: "onsite", location, … }, { start, status: "moved-online" })
 * // => { start, status: "moved-online", attendance: "online", location: undefined, … }
 */
export function onDate<T extends Datable>(event: T, date: EventDate): T & { start: When } {
  const attendance = attendanceOn(event, date);
  const { registration } = event;
  return {
    ...event,
    start: date.start,
    end: date.end,
    status: date.status ?? event.status,
    statusNote: date.statusNote ?? (date.status === undefined ? event.statusNote : undefined),
    previousStart: date.previousStart,
    attendance,
    location: attendance === "online" ? date.location : (date.location ?? event.location),
    online: attendance === "onsite" ? date.online : (date.online ?? event.online),
    registration: date.registration
      ? { required: false, full: false, ...registration, ...date.registration }
      : registration,
  };
}

function attendanceOn({ attendance }: Datable, date: EventDate): AttendanceMode {
  if (date.attendance) return date.attendance;
  if (date.location && date.online) return "hybrid";
  if (date.status === "moved-online" || (date.online && attendance === "onsite")) return "online";
  return date.location && attendance === "online" ? "onsite" : attendance;
}
