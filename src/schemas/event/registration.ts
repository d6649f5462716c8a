import { z } from "astro/zod";
import { isInOrder, type When } from "../date-order.ts";
import { dateOrDateTime } from "../dates.ts";
import { field } from "../field.ts";
import { link, text } from "../text.ts";

interface Opening {
  opensAt?: When | undefined;
  closesAt?: When | undefined;
}

const opensFirst = ({ opensAt, closesAt }: Opening) => !opensAt || !closesAt || isInOrder(opensAt, closesAt);
const CLOSED_FIRST = {
  path: ["closesAt"],
  error: "les inscriptions ferment avant d’ouvrir. Corrigez « opensAt » ou « closesAt ».",
};

const shape = {
  url: field(link, "Adresse du formulaire d’inscription.", "https://exemple.gouv.fr/inscription").optional(),
  otherUrls: field(
    z.array(link),
    "Autres adresses du même formulaire : comme « url », elles ne sont des liens, partout sur la page, que tant qu’on peut s’inscrire.",
    "[https://exemple.gouv.fr/inscription-a-distance]",
  ).optional(),
  required: field(z.boolean(), "true si l’inscription est obligatoire.", "true").optional(),
  opensAt: field(dateOrDateTime, "Ouverture des inscriptions.", "2024-05-28").optional(),
  closesAt: field(
    dateOrDateTime,
    "Clôture des inscriptions ; un jour seul est compris en entier.",
    "2024-06-17",
  ).optional(),
  confirmBefore: field(
    dateOrDateTime,
    "Moment avant lequel confirmer sa venue, sans fermer les inscriptions ; ce jour n’est pas compris.",
    "2024-06-14",
  ).optional(),
  capacityNote: field(
    text,
    "Ce qui limite les places.",
    "Le nombre de places sur site est limité.",
  ).optional(),
  full: field(z.boolean(), "true quand il n’y a plus de place.", "true").optional(),
};

/** How to register for one date of an event, where that is its own. */
export const dateRegistrationSchema = z.strictObject(shape).refine(opensFirst, CLOSED_FIRST);

/** How to register: a link, its dates and what limits it. */
export const registrationSchema = z
  .strictObject({
    ...shape,
    required: shape.required.unwrap().default(false),
    full: shape.full.unwrap().default(false),
  })
  .refine(opensFirst, CLOSED_FIRST);
