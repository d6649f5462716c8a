import { z } from "astro/zod";
import { dateOrDateTime } from "../dates.ts";
import { field } from "../field.ts";
import { shown } from "../french-errors.ts";
import { text } from "../text.ts";
import { locationSchema, onlineSchema } from "./place.ts";
import { ATTENDANCE_MODES } from "./programme.ts";
import { dateRegistrationSchema } from "./registration.ts";
import { EVENT_STATUSES } from "./status.ts";

/** One of the dates of an event that comes back: what it says is its own, the rest is that of its event. */
export const eventDateSchema = z.strictObject(
  {
    start: field(
      dateOrDateTime,
      "Début de cette date : un jour, ou un jour et une heure.",
      "2024-06-20 09:00",
    ),
    end: field(
      dateOrDateTime,
      "Fin de cette date ; un jour seul est compris en entier.",
      "2024-06-20 12:00",
    ).optional(),
    status: field(
      z.enum(EVENT_STATUSES),
      "Ce que devient cette date, dans les mots de l’évènement ; les autres dates restent ce qu’elles sont.",
      "cancelled",
    ).optional(),
    statusNote: field(text, "La raison, pour cette date.", "La salle est fermée.").optional(),
    previousStart: field(
      dateOrDateTime,
      "Début annoncé d’abord, d’une date déplacée : les calendriers la reconnaissent à lui, il ne change plus.",
      "2024-06-13 09:00",
    ).optional(),
    attendance: field(
      z.enum(ATTENDANCE_MODES),
      "Sur place (onsite), à distance (online) ou les deux (hybrid), si ce n’est pas comme l’évènement.",
      "online",
    ).optional(),
    location: field(
      locationSchema,
      "Le lieu de cette date.",
      "{ name: Salle Exemple, city: Lyon }",
    ).optional(),
    online: field(
      onlineSchema,
      "La visioconférence de cette date.",
      "{ platform: Visioconférence }",
    ).optional(),
    registration: field(
      dateRegistrationSchema,
      "Ce que l’inscription à cette date a de particulier ; le reste vient de l’évènement.",
      "{ full: true }",
    ).optional(),
    note: field(text, "Ce que cette date a de particulier.", "Séance pour débutants.").optional(),
  },
  {
    error: ({ input }) =>
      typeof input === "string"
        ? `date ${shown(input)} sans nom de champ. Écrivez « { start: ${input} } ».`
        : undefined,
  },
);

/** One of the dates of an event, as its schema reads it. */
export type EventDate = z.output<typeof eventDateSchema>;
