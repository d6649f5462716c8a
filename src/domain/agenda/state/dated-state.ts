import { type EventMoments, INVITING, stateAt, takesPlace } from "./state-at.ts";
import { tokensOf } from "./state-tokens.ts";

/**
 * The date that stands for an event at an instant, by its place among the others: the next on which it takes
 * place; else the next, which is off; once all are over, the last on which it took place. It needs no `Temporal`:
 * the browser goes from one date to the next by the same rule.
 *
 * @param dates at least one, from the first to the last
 * @param now epoch milliseconds
 */
export function currentDate(dates: readonly EventMoments[], now: number): number {
  const isLeft = ({ period }: EventMoments) => now < period.end;
  const places = [
    dates.findIndex((date) => isLeft(date) && takesPlace(date)),
    dates.findIndex(isLeft),
    dates.findLastIndex(takesPlace),
  ];
  return places.find((place) => place !== -1) ?? dates.length - 1;
}

/** The moments of the date that stands for an event at an instant. */
export function currentMoments(dates: readonly EventMoments[], now: number): EventMoments {
  return dates[currentDate(dates, now)] as EventMoments;
}

/** Whether one can register for a date of an event at an instant. */
export function isInviting(dates: readonly EventMoments[], now: number): boolean {
  return dates.some((date) => INVITING.includes(stateAt(date, now).registration));
}

/**
 * The state of an event as words, as `tokensOf` has them: those of the date that stands for it, its place
 * (`date-0`) until it is over, and `inviting` while one can register for any date.
 */
export function datedTokens(dates: readonly EventMoments[], now: number): string[] {
  const place = currentDate(dates, now);
  const state = stateAt(dates[place] as EventMoments, now);
  return [
    ...tokensOf(state),
    ...(state.phase === "past" ? [] : [`date-${place}`]),
    ...(isInviting(dates, now) ? ["inviting"] : []),
  ];
}
