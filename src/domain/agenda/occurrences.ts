import type { AgendaData } from "../../schemas/event/agenda.ts";
import { onDate } from "../../schemas/event/on-date.ts";
import { type Period, periodOf } from "./period.ts";
import { sessionKeys } from "./session-keys.ts";
import { currentDate } from "./state/dated-state.ts";
import { momentsOfDates } from "./state/state.ts";
import { takesPlace } from "./state/state-at.ts";

/** An event on one of its dates: the event as it is then. */
export interface Occurrence {
  /**
   * What names the date in addresses and calendars: its start as it was announced first, `2024-06-20-09h00`. None
   * for an event that has one date for good.
   */
  key: string | undefined;
  /** What this date has of its own. */
  note: string | undefined;
  /** The data of the event, with what differs on this date. */
  data: AgendaData;
  period: Period;
  /** How many later dates there are on which the event takes place. */
  others: number;
}

/** An event where it stands: on one of its dates, with all of them. */
export interface Standing extends Occurrence {
  /** Every date of the event, from the first to the last. */
  occurrences: readonly Occurrence[];
}

/**
 * Every date of an event, from the first to the last; one for an event that does not come back. Two that begin
 * together, in two places, have keys as sessions do.
 *
 * @example occurrencesOf(data).map(({ key }) => key) // => ["2024-06-20-09h00", "2024-06-27-09h00"]
 */
export function occurrencesOf(data: AgendaData): Occurrence[] {
  if (data.dates.length === 0)
    return [{ key: undefined, note: undefined, data, period: periodOf(data), others: 0 }];
  const keys = sessionKeys(data.dates.map(({ start, previousStart = start }) => ({ start: previousStart })));
  const dated = data.dates.map((date) => onDate(data, date));
  return data.dates.map(({ note }, index) => {
    const own = dated[index] as AgendaData;
    const others = dated.slice(index + 1).filter(takesPlace).length;
    return { key: keys[index], note, data: own, period: periodOf(own), others };
  });
}

/** An event at an instant, on the date that stands for it: the next one, as `currentDate` says. */
export function standingAt(data: AgendaData, now: Temporal.Instant): Standing {
  return standingOn(occurrencesOf(data), now);
}

function standingOn(occurrences: readonly Occurrence[], now: Temporal.Instant): Standing {
  const place = currentDate(momentsOfDates(occurrences), now.epochMilliseconds);
  return { ...(occurrences[place] as Occurrence), occurrences };
}

/** Events with those of their dates that are looked for: one that has none is not among them. */
export function narrowed<T extends Standing>(
  events: readonly T[],
  keeps: (date: T) => boolean,
  now: Temporal.Instant,
): T[] {
  return events.flatMap((event) => {
    const kept = event.occurrences.filter((one) => keeps(eventOn(event, one)));
    return kept.length === 0 ? [] : [{ ...event, ...standingOn(kept, now) }];
  });
}

/** An event on one of its dates, as an event that has no other. */
export function eventOn<T extends Standing>(event: T, occurrence: Occurrence): T {
  return { ...event, ...occurrence, occurrences: [occurrence] };
}

/** Events date by date: each as many times as it has dates. */
export function dateByDate<T extends Standing>(events: readonly T[]): T[] {
  return events.flatMap((event) => event.occurrences.map((one) => eventOn(event, one)));
}

/** The dates on which an event takes place; all of them when it does on none. */
export function heldDates(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const held = occurrences.filter(({ data }) => takesPlace(data));
  return held.length > 0 ? held : occurrences;
}
