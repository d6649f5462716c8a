import { z } from "astro/zod";
import {
  parseCalendarDate,
  parseLocalDateTime,
  parseLocalTime,
  whyNotDate,
} from "../domain/time/calendar-date.ts";
import { shown } from "./french-errors.ts";

const EXAMPLES = "« 2024-06-20 » pour un jour, « 2024-06-20 09:00 » pour un jour et une heure";

function refuse(received: unknown, expected: string): string {
  if (typeof received === "string" && whyNotDate(received) === "impossible") {
    return `${shown(received)} n’est dans aucun calendrier ; vérifiez le jour et le mois.`;
  }
  return `date illisible ${shown(received)} ; attendu ${expected}.`;
}

/** A civil day written `YYYY-MM-DD`: real (31 February is refused) and free of any time zone. */
export const calendarDate = z.string().transform((input, context) => {
  const date = parseCalendarDate(input.trim());
  if (date) return date;
  context.addIssue({ code: "custom", message: refuse(input, "année-mois-jour, par exemple « 2024-06-20 »") });
  return z.NEVER;
});

/** A civil day, or a day and an hour, `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`. */
export const dateOrDateTime = z.string().transform((input, context) => {
  const value = parseCalendarDate(input.trim()) ?? parseLocalDateTime(input.trim());
  if (value) return value;
  context.addIssue({ code: "custom", message: refuse(input, EXAMPLES) });
  return z.NEVER;
});

/** An hour of the day written `HH:MM`. */
export const localTime = z.string().transform((input, context) => {
  const time = parseLocalTime(input.trim());
  if (time) return time;
  context.addIssue({
    code: "custom",
    message: `heure illisible ${shown(input)} ; attendu heures:minutes entre guillemets, par exemple "09:30".`,
  });
  return z.NEVER;
});
