import { addDays, dayOfWeek } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { firstDayOf, monthOf, nextMonth } from "../months/month.ts";

/** Periods to filter by, as addresses write them. */
export const PERIOD_PRESETS = [
  "aujourd-hui",
  "ce-week-end",
  "cette-semaine",
  "la-semaine-prochaine",
  "ce-mois-ci",
  "le-mois-prochain",
] as const;
export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** Some days, the first and the last included; an end that is missing is open. */
export interface DayRange {
  from?: CalendarDate | undefined;
  to?: CalendarDate | undefined;
}

/**
 * The days of a preset. A week goes from Monday to Sunday, and ends with its weekend. It needs no `Temporal`.
 *
 * @param today the civil day of the visitor
 * @example presetRange("cette-semaine", "2024-06-20") // => { from: "2024-06-17", to: "2024-06-23" }
 */
export function presetRange(preset: PeriodPreset, today: CalendarDate): DayRange {
  if (preset === "aujourd-hui") return { from: today, to: today };
  const monday = addDays(today, 1 - dayOfWeek(today));
  if (preset === "ce-week-end") return { from: addDays(monday, 5), to: addDays(monday, 6) };
  if (preset === "cette-semaine") return { from: monday, to: addDays(monday, 6) };
  if (preset === "la-semaine-prochaine") return { from: addDays(monday, 7), to: addDays(monday, 13) };
  const month = preset === "ce-mois-ci" ? monthOf(today) : nextMonth(monthOf(today));
  return { from: firstDayOf(month), to: addDays(firstDayOf(nextMonth(month)), -1) };
}
