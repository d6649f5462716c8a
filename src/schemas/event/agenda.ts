import { z } from "astro/zod";
import { HOME_ZONE } from "../../site.zone.ts";
import type { When } from "../date-order.ts";
import { dateOrDateTime } from "../dates.ts";
import { field } from "../field.ts";
import { contactSchema } from "../person.ts";
import { reference } from "../reference.ts";
import { type SchemaTools, sharedShape } from "../shared.ts";
import { sharedRules } from "../shared-rules.ts";
import { termOf } from "../term-of.ts";
import { link, text, url } from "../text.ts";
import { datesRules } from "./dates-rules.ts";
import { eventDateSchema } from "./event-date.ts";
import { eventRules, wholeRules } from "./event-rules.ts";
import { locationSchema, onlineSchema } from "./place.ts";
import { practicalInfoSchema } from "./practical-info.ts";
import { ATTENDANCE_MODES, sessionSchema } from "./programme.ts";
import { registrationSchema } from "./registration.ts";
import { EVENT_STATUSES } from "./status.ts";
import { timeZoneName } from "./time-zone.ts";

const START = "2024-06-20 09:00";

/** The front matter of `src/content/agenda/<slug>.mdx`. */
export function agendaSchema(tools: SchemaTools) {
  return z
    .strictObject({
      ...sharedShape(tools, "agenda", tools.taxonomies.agendaCategories, "taxonomies/agenda-categories.yaml"),
      start: field(
        dateOrDateTime,
        "Début : un jour, ou un jour et une heure. Obligatoire, sauf avec « dates ».",
        START,
      ).optional(),
      end: field(dateOrDateTime, "Fin ; un jour seul est compris en entier.", "2024-06-20 18:30").optional(),
      dates: field(
        z.array(eventDateSchema).default([]),
        "Les dates d’un évènement qui revient, de la première à la dernière ; il n’a alors ni « start » ni « end ».",
        "[{ start: 2024-06-20 09:00, end: 2024-06-20 12:00 }, { start: 2024-06-27 09:00, end: 2024-06-27 12:00 }]",
      ),
      timeZone: field(
        timeZoneName.default(HOME_ZONE),
        `Fuseau des heures, celui d’un lieu ; ${HOME_ZONE} par défaut.`,
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
              name: field(text, "Nom de l’organisme.", "Agence d’exemple (AEX)"),
              url: field(url, "Site de l’organisme.", "https://www.exemple.gouv.fr").optional(),
            }),
          )
          .default([]),
        "Organisateurs.",
        "[{ name: Agence d’exemple }]",
      ),
      contact: field(
        contactSchema,
        "À qui poser une question.",
        "{ email: contact@exemple.gouv.fr }",
      ).optional(),
      practicalInfo: field(
        z.array(practicalInfoSchema).default([]),
        "Lignes pratiques.",
        "[{ label: Accès, content: Pièce d’identité obligatoire. }]",
      ),
      programme: field(z.array(sessionSchema).default([]), "Programme détaillé.", "[]"),
      series: field(
        termOf(tools.taxonomies.series, "taxonomies/series.yaml"),
        "Série dont l’évènement est une édition.",
        "Journée d’exemple",
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
    .refine(isDated, {
      path: ["start"],
      error: `champ obligatoire absent. Écrivez par exemple « start: ${START} ».`,
      // Said beside the faults of the other keys.
      when: ({ value }) => typeof value === "object" && value !== null,
    })
    .check((context) => {
      const data = context.value;
      const { start } = data;
      const own =
        data.dates.length > 0
          ? [...datesRules(data), ...wholeRules(data)]
          : start
            ? eventRules({ ...data, start })
            : [];
      for (const fault of [...sharedRules(data), ...own]) {
        context.issues.push({ code: "custom", input: data, ...fault });
      }
    })
    .transform((data) => {
      const dates = data.dates.toSorted((a, b) => (a.start < b.start ? -1 : 1));
      const { start, end } = dates[0] ?? data;
      return { ...data, dates, start: start as When, ...(end && { end }) };
    });
}

/** An event has a start, or dates that have one each. */
function isDated({ start, dates }: { start?: unknown; dates?: readonly unknown[] | undefined }): boolean {
  return start !== undefined || (dates?.length ?? 0) > 0;
}

export type AgendaData = z.output<ReturnType<typeof agendaSchema>>;
