import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { PARIS } from "../domain/time/zone.ts";

const MINUTE = 60_000;

const loadedAt = Date.now();
const imposed = Date.parse(document.documentElement.dataset.now ?? "");

/** The present in epoch milliseconds: that of the visitor, or the one a demonstration imposes, moving on. */
export function presentMillis(): number {
  return Number.isNaN(imposed) ? Date.now() : imposed + Date.now() - loadedAt;
}

const parisDays = new Intl.DateTimeFormat("sv-SE", { timeZone: PARIS });

/** The civil day it is in Paris, wherever the visitor is: that of the lists and of the month tables. */
export function parisDay(): CalendarDate {
  return parisDays.format(presentMillis()) as CalendarDate;
}

/**
 * Calls back now, at the start of every minute, and when the page comes back to sight after a sleep.
 *
 * @returns what stops it
 */
export function everyMinute(callback: (now: number) => void): () => void {
  let timer = 0;
  const tick = () => {
    clearTimeout(timer);
    const now = presentMillis();
    callback(now);
    timer = window.setTimeout(tick, MINUTE - (now % MINUTE));
  };
  const wake = () => {
    if (document.visibilityState === "visible") tick();
  };
  document.addEventListener("visibilitychange", wake);
  addEventListener("pageshow", wake);
  tick();
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", wake);
    removeEventListener("pageshow", wake);
  };
}
