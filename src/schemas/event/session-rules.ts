import { dayOf, hasTime } from "../../domain/time/calendar-date.ts";
import {
  type EventHours,
  isBareHour,
  sessionHours,
  type WrittenSession,
} from "../../domain/time/session-hours.ts";
import { isAfterEnd, isInOrder, type When, written } from "../date-order.ts";

/** A session as an entry gives it. */
export interface Session extends WrittenSession {
  format?: string | undefined;
}

/** What is wrong with the hours of a session, with the key at fault. */
export interface SessionFault {
  key: "start" | "end";
  message: string;
}

/**
 * The rules of the hours of a session: it ends after it starts, and is within its event, but for a welcome,
 * which comes before the opening.
 */
export function sessionFault(session: Session, event: EventHours): SessionFault | undefined {
  const hours = sessionHours(session, event);
  if (!hours) return undefined;
  const end = endFault(session, hours, event);
  if (end) return end;
  const early = !isInOrder(event.start, hours.start);
  const isWelcome = session.format === "welcome" && dayOf(hours.start) === dayOf(event.start);
  if (early && !isWelcome) {
    const message = `la séquence commence (${written(hours.start)}) avant l’évènement (${written(event.start)}). Corrigez cette heure, ou le début de l’évènement.`;
    return { key: "start", message };
  }
  const late = isAfterEnd(hours.start, event) ? hours.start : undefined;
  const lateEnd = hours.end && isAfterEnd(hours.end, event) ? hours.end : undefined;
  if (!late && !lateEnd) return undefined;
  const verb = late ? "commence" : "finit";
  const message = `la séquence ${verb} (${written(late ?? lateEnd ?? hours.start)}) après la fin de l’évènement (${written(event.end ?? dayOf(event.start))}). Corrigez cette heure, ou la fin de l’évènement.`;
  return { key: late ? "start" : "end", message };
}

function endFault({ start, end }: Session, hours: EventHours, event: EventHours): SessionFault | undefined {
  if (!start || !end || !hours.end) return undefined;
  // The end of a night is an hour of the next day: a slip of the pen ends long after the event.
  const isSlip =
    isBareHour(end) && !(hasTime(hours.start) && end > hours.start.slice(11)) && isAfterEnd(hours.end, event);
  const message = `la fin (${written(end)}) n’est pas après le début (${written(start)}). Corrigez « start » ou « end ».`;
  if (isSlip) return { key: "end", message };
  const ordered =
    hasTime(hours.start) && hasTime(hours.end) ? hours.start < hours.end : isInOrder(hours.start, hours.end);
  return ordered ? undefined : { key: "end", message };
}

/** The days and hours of a session, to look for those that do not exist. */
export function sessionMoments(
  session: Session,
  event: EventHours,
): { key: "start" | "end"; value: When | undefined }[] {
  const hours: { start?: When; end?: When | undefined } = sessionHours(session, event) ?? {};
  return (["start", "end"] as const).map((key) => ({ key, value: hours[key] }));
}
