import { z } from "astro/zod";
import { guessTime } from "../../domain/time/guess-date.ts";
import { dateOrDateTime, localTime } from "../dates.ts";
import { field } from "../field.ts";
import { personSchema } from "../person.ts";
import { text } from "../text.ts";

/** Where people take part (schema.org/EventAttendanceModeEnumeration). */
export const ATTENDANCE_MODES = ["onsite", "online", "hybrid"] as const;
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

/** What happens in a session. */
export const SESSION_FORMATS = [
  "welcome",
  "plenary",
  "talk",
  "round-table",
  "workshop",
  "pitch",
  "forum",
  "networking",
  "break",
] as const;
export type SessionFormat = (typeof SESSION_FORMATS)[number];

/** An hour of the event’s day, or a day and an hour. */
const sessionTime = z.union([localTime, dateOrDateTime], {
  error: ({ input }) =>
    guessTime(String(input))
      ? `heure illisible « ${String(input)} ». Écrivez "${guessTime(String(input))}", entre guillemets.`
      : `heure illisible « ${String(input)} » ; attendu "09:30", ou "2024-06-20 09:30" si l’évènement dure plusieurs jours.`,
});

/** One session of a programme, shown in the order of the file. */
export const sessionSchema = z.strictObject({
  id: field(
    z.string().regex(/^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: ({ input }) =>
        `identifiant « ${String(input)} » ; attendu des minuscules sans accent, des chiffres et des tirets, par exemple « accueil-des-participants ».`,
    }),
    "Nom de la séquence dans son adresse et dans les calendriers : il ne change jamais. Sans lui, c’est l’heure de début : donnez-le si l’heure peut changer.",
    "accueil-des-participants",
  ).optional(),
  start: field(sessionTime, "Heure de début, entre guillemets.", '"10:00"').optional(),
  end: field(sessionTime, "Heure de fin, entre guillemets.", '"12:30"').optional(),
  title: field(text, "Titre de la séquence.", "Accueil des participants"),
  description: field(text, "Quelques phrases.", "Café et petit-déjeuner.").optional(),
  format: field(
    z.enum(SESSION_FORMATS),
    "Forme : accueil (welcome), plénière (plenary), intervention (talk), table ronde (round-table), atelier (workshop), démonstration (pitch), forum, rencontres (networking) ou pause (break).",
    "round-table",
  ).optional(),
  speakers: field(z.array(personSchema).default([]), "Intervenants.", "[{ name: Camille Exemple }]"),
  attendance: field(
    z.enum(ATTENDANCE_MODES),
    "Sur place (onsite), à distance (online) ou les deux (hybrid).",
    "onsite",
  ).optional(),
});
