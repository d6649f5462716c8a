import { z } from "astro/zod";
import { PARIS } from "../../domain/time/zone.ts";
import { dateOrDateTime } from "../dates.ts";
import { field } from "../field.ts";
import { contactSchema } from "../person.ts";
import { reference } from "../reference.ts";
import { type SchemaTools, sharedShape } from "../shared.ts";
import { sharedRules } from "../shared-rules.ts";
import { termOf } from "../term-of.ts";
import { link, text, url } from "../text.ts";
import { eventRules } from "./event-rules.ts";
import { locationSchema, onlineSchema } from "./place.ts";
import { ATTENDANCE_MODES, sessionSchema } from "./programme.ts";
import { registrationSchema } from "./registration.ts";
import { timeZoneName } from "./time-zone.ts";

/** What became of an event (schema.org/EventStatusType). */
export const EVENT_STATUSES = ["scheduled", "cancelled", "postponed", "rescheduled", "moved-online"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** The front matter of `src/content/agenda/<slug>.mdx`. */
export function agendaSchema(tools: SchemaTools) {
  return z
    .strictObject({
      ...sharedShape(tools, "agenda", tools.taxonomies.agendaCategories, "taxonomies/agenda-categories.yaml"),
      start: field(dateOrDateTime, "Début : un jour, ou un jour et une heure.", "2024-06-20 09:00"),
      end: field(dateOrDateTime, "Fin ; un jour seul est compris en entier.", "2024-06-20 18:30").optional(),
      timeZone: field(
        timeZoneName.default(PARIS),
        "Fuseau des heures, celui d’un lieu ; Europe/Paris par défaut.",
        "America/Cayenne",
      ),
      status: field(
        z.enum(EVENT_STATUSES).default("scheduled"),
        "Maintenu (scheduled), annulé (cancelled), reporté sans date (postponed), déplacé à une autre date (rescheduled) ou passé en ligne (moved-online).",
        "cancelled",
      ),
      statusNote: field(
        text,
        "La raison, ou ce qu’il faut faire.",
        "Les billets restent valables.",
      ).optional(),
      previousStart: field(
        dateOrDateTime,
        "Ancien début d’un évènement déplacé.",
        "2024-05-16 09:00",
      ).optional(),
      attendance: field(
        z.enum(ATTENDANCE_MODES),
        "Sur place (onsite), à distance (online) ou les deux (hybrid).",
        "hybrid",
      ),
      location: field(locationSchema, "Le lieu.", "{ name: Salle Exemple, city: Paris }").optional(),
      online: field(
        onlineSchema,
        "La visioconférence ou la diffusion.",
        "{ platform: Visioconférence }",
      ).optional(),
      registration: field(registrationSchema, "L’inscription.", "{ required: true }").optional(),
      price: field(text, "Prix, si l’évènement n’est pas gratuit.", "20 €").optional(),
      free: field(z.boolean(), "true si l’entrée est gratuite ou libre.", "true").optional(),
      audience: field(
        z.array(text).default([]),
        "À qui l’évènement s’adresse.",
        "[Agents publics, Élus locaux]",
      ),
      organizers: field(
        z
          .array(
            z.strictObject({
              name: field(text, "Nom de l’organisme.", "Direction interministérielle du numérique (DINUM)"),
              url: field(url, "Site de l’organisme.", "https://www.numerique.gouv.fr").optional(),
            }),
          )
          .default([]),
        "Organisateurs.",
        "[{ name: Direction interministérielle du numérique }]",
      ),
      contact: field(
        contactSchema,
        "À qui poser une question.",
        "{ email: contact@exemple.gouv.fr }",
      ).optional(),
      practicalInfo: field(
        z
          .array(
            z.strictObject({
              label: field(text, "Intitulé de la ligne.", "Accès"),
              content: field(text, "Texte de la ligne.", "Pièce d’identité obligatoire."),
              link: field(link, "Lien de la ligne.", "https://exemple.gouv.fr/acces").optional(),
            }),
          )
          .default([]),
        "Lignes pratiques.",
        "[{ label: Accès, content: Pièce d’identité obligatoire. }]",
      ),
      programme: field(z.array(sessionSchema).default([]), "Programme détaillé.", "[]"),
      series: field(
        termOf(tools.taxonomies.series, "taxonomies/series.yaml"),
        "Série dont l’évènement est une édition.",
        "Journée Numérique & Territoires",
      ).optional(),
      edition: field(z.int().min(1), "Numéro de l’édition dans sa série.", "2").optional(),
      recap: field(reference("news"), "Compte rendu de l’évènement.", "retour-sur-la-journee").optional(),
      replay: field(link, "Enregistrement à revoir.", "https://exemple.gouv.fr/video").optional(),
      statement: field(
        reference("news"),
        "Déclaration faite à l’évènement.",
        "declaration-du-ministre",
      ).optional(),
      pressRelease: field(
        reference("news"),
        "Communiqué de presse de l’évènement.",
        "communique-de-la-journee",
      ).optional(),
    })
    .check((context) => {
      const data = context.value;
      for (const fault of [...sharedRules(data), ...eventRules(data)]) {
        context.issues.push({ code: "custom", input: data, ...fault });
      }
    });
}

export type AgendaData = z.output<ReturnType<typeof agendaSchema>>;
