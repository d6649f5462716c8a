import { dateByDate, heldDates, type Standing } from "../occurrences.ts";
import { isOver, soonestFirst } from "../period.ts";

/** An event on one of its dates to come, as a line of a list. */
export type Line<T> = T & {
  /** What its event is known by when it has other lines: one at each of its dates to come. */
  of: string | undefined;
  /** An earlier line tells the event: this one waits for that to be over, or filtered out. */
  waits: boolean;
};

/**
 * The lines of a list of coming events, soonest first: those of an event that comes back are of the dates on which it
 * takes place.
 *
 * @example eventLines([training], now).map(({ waits }) => waits) // => [false, true, true]
 */
export function eventLines<T extends Standing & { id: string }>(
  events: readonly T[],
  now: Temporal.Instant,
): Line<T>[] {
  const lines = events.flatMap((event) => {
    const coming = event.occurrences.filter(({ period }) => !isOver(period, now));
    const dates = dateByDate([{ ...event, occurrences: heldDates(coming) }]);
    const of = dates.length > 1 ? event.id : undefined;
    return dates.map((date, index) => ({ ...date, of, waits: index > 0 }));
  });
  return lines.sort(soonestFirst);
}
