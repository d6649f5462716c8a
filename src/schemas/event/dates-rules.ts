import { dayOf, hasTime } from "../../domain/time/calendar-date.ts";
import { isBareHour } from "../../domain/time/session-hours.ts";
import { isInOrder, type When, written } from "../date-order.ts";
import { type DateFault, existingHours } from "../existing-hours.ts";
import type { EventDate } from "./event-date.ts";
import type { EventDates } from "./event-date-rules.ts";
import { dateRules } from "./event-rules.ts";
import { type Datable, onDate } from "./on-date.ts";
import { type Session, sessionFault, sessionMoments } from "./session-rules.ts";

/** An event that has several dates, as its schema reads it. */
export interface Dated extends Datable, Pick<EventDates, "timeZone" | "programme"> {
  dates: readonly EventDate[];
}

/** Rules of the dates of an event that comes back: what holds of an event holds on each of them. */
export function datesRules(event: Dated): DateFault[] {
  const faults = event.dates.flatMap((date, index) => faultsOn(date, index, event));
  return [
    ...firstDateRules(event),
    ...movedRules(event),
    ...orderRules(event),
    ...once(faults),
    ...datedSessionRules(event),
  ];
}

/** `start` and `end` are those of the first date: written apart, they must say the same. */
function firstDateRules({ start, end, dates }: Dated): DateFault[] {
  const [first] = dates;
  if (start && start !== first?.start) {
    const message = `« start » (${written(start)}) n’est pas le début de la première des « dates » (${written(first?.start ?? "")}). Retirez « start » et « end », ou ajoutez ce jour aux « dates ».`;
    return [{ path: ["start"], message }];
  }
  if (!end || end === first?.end) return [];
  const message = `« end » (${written(end)}) n’est pas la fin de la première des « dates »${first?.end ? ` (${written(first.end)})` : ""}. Retirez « start » et « end » : chaque date a les siens.`;
  return [{ path: ["end"], message }];
}

/** A date moves, not all of them at once. */
function movedRules({ status, previousStart }: Dated): DateFault[] {
  if (status !== "rescheduled" && !previousStart) return [];
  const key = status === "rescheduled" ? "status" : "previousStart";
  const message = `« ${key} » dit d’un évènement à plusieurs dates qu’il est déplacé. Mettez « status: rescheduled » et « previousStart: » sous la date qui change.`;
  return [{ path: [key], message }];
}

/** Dates from the first to the last, each once, none before the one before it is over in the same place. */
function orderRules(event: Dated): DateFault[] {
  return event.dates.flatMap((date, index): DateFault[] => {
    const at = (message: string) => [{ path: ["dates", index, "start"], message }];
    const before = event.dates.slice(0, index);
    const beside = before.filter((other) => placeOf(other, event) === placeOf(date, event));
    if (beside.some(({ start }) => start === date.start))
      return at(`date du ${written(date.start)} donnée deux fois. Retirez l’une des deux.`);
    const later = before.find(
      (other) => !isMoved(other) && !isMoved(date) && !isInOrder(other.start, date.start),
    );
    if (later)
      return at(
        `date du ${written(date.start)} après celle du ${written(later.start)}. Corrigez celle-ci, ou rangez les dates de la première à la dernière.`,
      );
    const running = beside.find((other) => isHeld(other) && isHeld(date) && overlap(other, date));
    return running
      ? at(
          `date du ${written(date.start)} avant la fin de celle du ${written(running.start)}. Corrigez l’une des deux.`,
        )
      : [];
  });
}

const isMoved = ({ status }: EventDate) => status === "rescheduled";
const isHeld = ({ status }: EventDate) => status !== "cancelled" && status !== "postponed";

function placeOf(date: EventDate, event: Dated): string {
  const { location, online } = onDate(event, date);
  return JSON.stringify([location, online]);
}

/** Whether two dates have a moment in common: without an end, an hour is a moment. */
function overlap(a: EventDate, b: EventDate): boolean {
  const isBefore = (one: EventDate, other: EventDate) => {
    const end: When = one.end ?? one.start;
    return hasTime(end) && hasTime(other.start) ? end <= other.start : dayOf(end) < dayOf(other.start);
  };
  return !isBefore(a, b) && !isBefore(b, a);
}

const PLACE_KEYS = ["attendance", "location", "online", "status"] as const;

/** What is wrong on one date, at the key that says it: its own, or that of its event. */
function faultsOn(date: EventDate, index: number, event: Dated): DateFault[] {
  const isLast = index === event.dates.length - 1;
  const status = event.status === "rescheduled" ? "scheduled" : event.status;
  const data = onDate({ ...event, status }, date);
  // A registration to the whole event may close after its first dates; a session with its day is of one of them.
  const own = {
    ...data,
    registration: isLast ? data.registration : date.registration,
    programme: event.programme.map((session) => (isDated(session) ? {} : session)),
  };
  return dateRules(own).map(({ path, message }) => {
    const [key, inner = ""] = path;
    const isOwn =
      key === "registration"
        ? inner in (date.registration ?? {})
        : key !== "programme" &&
          (key === "start" ||
            key === "end" ||
            key === "previousStart" ||
            PLACE_KEYS.some((one) => date[one]));
    return { path: isOwn ? ["dates", index, ...path] : path, message };
  });
}

/** A fault of the event is said once, however many dates have it. */
function once(faults: readonly DateFault[]): DateFault[] {
  const key = ({ path }: DateFault) => path.join(".");
  return faults.filter(
    (fault, index) =>
      fault.path[0] === "dates" || faults.findIndex((other) => key(other) === key(fault)) === index,
  );
}

/** A session that tells its day is on one of the dates. */
function datedSessionRules({ programme, dates, timeZone }: Dated): DateFault[] {
  return programme.flatMap((session, index) => {
    const faults = dates.map(({ start, end }) => sessionFault(session, { start, end }));
    const [first] = faults;
    if (!isDated(session) || !dates[0]) return [];
    const moments = sessionMoments(session, dates[0]);
    const hours = existingHours(
      moments.map(({ key, value }) => ({ path: ["programme", index, key], value })),
      timeZone,
    );
    if (first === undefined || faults.includes(undefined)) return hours;
    const message = `la séquence (${written(session.start ?? "")}) n’est à aucune des « dates ». Écrivez l’heure seule si elle est de chaque date, ou corrigez son jour.`;
    return [{ path: ["programme", index, first.key], message }, ...hours];
  });
}

function isDated({ start }: Session): boolean {
  return start !== undefined && !isBareHour(start);
}
