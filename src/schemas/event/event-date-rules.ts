import { hasTime } from "../../domain/time/calendar-date.ts";
import { isAfterEnd, type When, written } from "../date-order.ts";
import { type DateFault, existingHours, faultIf } from "../existing-hours.ts";
import { type Session, sessionFault, sessionMoments } from "./session-rules.ts";

/** The dates of a registration, each with what happens then. */
const REGISTRATION = {
  opensAt: "les inscriptions ouvrent",
  closesAt: "les inscriptions ferment",
  confirmBefore: "la venue est à confirmer",
} as const;
type RegistrationKey = keyof typeof REGISTRATION;
export const REGISTRATION_DATES = Object.keys(REGISTRATION) as RegistrationKey[];

/** The dates of an event, or of one of its dates, as its schema reads them. */
export interface EventDates {
  start: When;
  end?: When | undefined;
  timeZone: string;
  previousStart?: When | undefined;
  registration?: Partial<Record<RegistrationKey, When | undefined>> | undefined;
  programme: readonly Session[];
}

/** The rules of the dates of an event: their order, and hours that exist in its zone. */
export function eventDateRules(data: EventDates): DateFault[] {
  const period = periodRules(data);
  // Nothing can be said to be within a period that is wrong itself.
  const within = period.length > 0 ? [] : [...lateRules(data), ...sessionRules(data)];
  return [...period, ...within, ...hourRules(data)];
}

function periodRules({ start, end }: EventDates): DateFault[] {
  if (!end) return [];
  if (hasTime(start) !== hasTime(end)) {
    const message = `« start » est ${hasTime(start) ? "une date avec heure" : "une date sans heure"} et « end » non. Écrivez les deux de la même façon.`;
    return [{ path: ["end"], message }];
  }
  const message = `la fin (${written(end)}) n’est pas après le début (${written(start)}). Corrigez « start » ou « end ».`;
  return faultIf(hasTime(start) ? end <= start : end < start, ["end"], message);
}

/** Registration opens and closes before the end of its event. */
function lateRules(data: EventDates): DateFault[] {
  const { start, end, registration = {} } = data;
  return REGISTRATION_DATES.flatMap((key) => {
    const value = registration[key];
    if (!value || !isAfterEnd(value, data)) return [];
    const message = `${REGISTRATION[key]} (${written(value)}) après la fin de l’évènement (${written(end ?? start)}). Corrigez « ${key} », ou les dates de l’évènement.`;
    return [{ path: ["registration", key], message }];
  });
}

/** Sessions are within their event. */
function sessionRules(data: EventDates): DateFault[] {
  return data.programme.flatMap((session, index) => {
    const fault = sessionFault(session, data);
    return fault ? [{ path: ["programme", index, fault.key], message: fault.message }] : [];
  });
}

function hourRules(data: EventDates): DateFault[] {
  const { start, end, previousStart, registration, programme, timeZone } = data;
  const sessions = programme.flatMap((session, index) =>
    sessionMoments(session, data).map(({ key, value }) => ({ path: ["programme", index, key], value })),
  );
  const dates = [
    { path: ["start"], value: start },
    { path: ["end"], value: end },
    { path: ["previousStart"], value: previousStart },
    ...REGISTRATION_DATES.map((key) => ({ path: ["registration", key], value: registration?.[key] })),
    ...sessions,
  ];
  return existingHours(dates, timeZone);
}
