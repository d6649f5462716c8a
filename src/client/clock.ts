import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { HOME_ZONE } from "../site.zone.ts";

const MINUTE = 60_000;

const loadedAt = Date.now();
const imposed = Date.parse(document.documentElement.dataset.now ?? "");

/** The present in epoch milliseconds: that of the visitor, or the one a demonstration imposes, moving on. */
export function presentMillis(): number {
  return Number.isNaN(imposed) ? Date.now() : imposed + Date.now() - loadedAt;
}

const homeDays = new Intl.DateTimeFormat("sv-SE", { timeZone: HOME_ZONE });

/** The civil day it is at home, wherever the visitor is: that of the lists and of the month tables. */
export function homeDay(): CalendarDate {
  return homeDays.format(presentMillis()) as CalendarDate;
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
