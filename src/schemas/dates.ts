import { z } from "astro/zod";
import { formatDate } from "../domain/text/format-date.ts";
import {
  dayOf,
  parseCalendarDate,
  parseLocalDateTime,
  parseLocalTime,
  whyNotDate,
} from "../domain/time/calendar-date.ts";
import { guessDate, guessTime, isAmbiguousDate } from "../domain/time/guess-date.ts";
import { shown } from "./french-errors.ts";

const A_DAY = "année-mois-jour, par exemple « 2024-06-20 »";
const A_DAY_OR_HOUR = "« 2024-06-20 » pour un jour, « 2024-06-20 09:00 » pour un jour et une heure";

/** A number or a list where a date goes: said as a date, not as « a text ». */
const dateText = (expected: string) =>
  z.string({
    error: ({ input }) =>
      input === undefined || input === null
        ? undefined
        : `date illisible ${shown(input)} ; attendu ${expected}.`,
  });

function refuse(received: string, expected: string): string {
  if (whyNotDate(received) === "impossible") {
    return `${shown(received)} n’est dans aucun calendrier ; vérifiez le jour et le mois.`;
  }
  const guess = guessDate(received);
  const day = guess && parseCalendarDate(guess.slice(0, 10));
  if (!day) return `date illisible ${shown(received)} ; attendu ${expected}.`;
  if (!isAmbiguousDate(received)) return `date illisible ${shown(received)}. Écrivez « ${guess} ».`;
  return `date ${shown(received)}, où le jour et le mois peuvent se confondre. Écrivez « ${guess} » pour le ${formatDate(day).replaceAll("\u00A0", " ")}.`;
}

/** A civil day written `YYYY-MM-DD`: real (31 February is refused) and free of any time zone. */
export const calendarDate = dateText(A_DAY).transform((input, context) => {
  const date = parseCalendarDate(input.trim());
  if (date) return date;
  const dated = parseLocalDateTime(input.trim());
  context.addIssue({
    code: "custom",
    message: dated
      ? `date ${shown(input)} ; attendu un jour sans heure. Écrivez « ${dayOf(dated)} ».`
      : refuse(input, A_DAY),
  });
  return z.NEVER;
});

/** A civil day, or a day and an hour, `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`. */
export const dateOrDateTime = dateText(A_DAY_OR_HOUR).transform((input, context) => {
  const value = parseCalendarDate(input.trim()) ?? parseLocalDateTime(input.trim());
  if (value) return value;
  context.addIssue({ code: "custom", message: refuse(input, A_DAY_OR_HOUR) });
  return z.NEVER;
});

/** An hour of the day written `HH:MM`. */
export const localTime = z.string().transform((input, context) => {
  const time = parseLocalTime(input.trim());
  if (time) return time;
  const guess = guessTime(input);
  context.addIssue({
    code: "custom",
    message: guess
      ? `heure illisible ${shown(input)}. Écrivez "${guess}", entre guillemets.`
      : `heure illisible ${shown(input)} ; attendu heures:minutes entre guillemets, par exemple "09:30".`,
  });
  return z.NEVER;
});
