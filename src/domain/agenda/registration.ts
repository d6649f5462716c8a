import type { AgendaData } from "../../schemas/agenda.ts";
import { type CalendarDate, dayOf, hasTime } from "../time/calendar-date.ts";
import { instantOf } from "../time/zone.ts";
import { isOver, type Period } from "./period.ts";

/** Whether one can register, and if not, why. */
export type RegistrationState = "none" | "opening" | "open" | "full" | "closed" | "over" | "cancelled";

/** The state of the registration of an event at an instant; a closing day is counted whole. */
export function registrationAt(
  { registration, status, timeZone }: Pick<AgendaData, "registration" | "status" | "timeZone">,
  period: Period,
  now: Temporal.Instant,
): RegistrationState {
  if (!registration) return "none";
  if (isOver(period, now)) return "over";
  if (status === "cancelled") return "cancelled";
  if (registration.full) return "full";
  const { opensAt, closesAt } = registration;
  if (opensAt && Temporal.Instant.compare(now, instantOf(opensAt, timeZone)) < 0) return "opening";
  if (closesAt && Temporal.Instant.compare(now, closingInstant(closesAt, timeZone)) >= 0) return "closed";
  return "open";
}

function closingInstant(
  closesAt: NonNullable<NonNullable<AgendaData["registration"]>["closesAt"]>,
  timeZone: string,
) {
  if (hasTime(closesAt)) return instantOf(closesAt, timeZone);
  const dayAfter = Temporal.PlainDate.from(dayOf(closesAt)).add({ days: 1 }).toString() as CalendarDate;
  return instantOf(dayAfter, timeZone);
}
