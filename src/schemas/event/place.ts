import { z } from "astro/zod";
import { field } from "../field.ts";
import { postalCode, text, url } from "../text.ts";

/** Ways of reaching a place. */
export const ACCESS_MODES = [
  "metro",
  "rer",
  "tram",
  "bus",
  "train",
  "bicycle",
  "car",
  "foot",
  "wheelchair",
] as const;
export type AccessMode = (typeof ACCESS_MODES)[number];

/** A place on site (schema.org/Place with a PostalAddress). */
export const locationSchema = z
  .strictObject({
    name: field(text, "Nom du lieu.", "Agence d’exemple"),
    street: field(text, "Numéro et rue.", "1 place du Modèle").optional(),
    postalCode: field(postalCode, "Code postal, entre guillemets.", '"75007"').optional(),
    city: field(text, "Commune.", "Paris"),
    access: field(
      z
        .array(
          z.strictObject({
            mode: field(z.enum(ACCESS_MODES), "Moyen de transport.", "metro"),
            text: field(text, "Ligne et arrêt, ou indication.", "ligne 10, station Modèle"),
          }),
        )
        .default([]),
      "Comment venir.",
      "[{ mode: metro, text: « ligne 10, station Modèle » }]",
    ),
    latitude: field(z.number().min(-90).max(90), "Latitude en degrés.", "48.8501").optional(),
    longitude: field(z.number().min(-180).max(180), "Longitude en degrés.", "2.3088").optional(),
  })
  .refine((place) => (place.latitude === undefined) === (place.longitude === undefined), {
    error: "latitude et longitude vont ensemble. Ajoutez celle qui manque, ou retirez l’autre.",
  });

/** A place online (schema.org/VirtualLocation); the address may be sent after registration. */
export const onlineSchema = z.strictObject({
  url: field(
    url,
    "Adresse de la visioconférence ou de la diffusion.",
    "https://visio.exemple.gouv.fr/salle",
  ).optional(),
  platform: field(text, "Outil utilisé.", "Visioconférence de l’État").optional(),
});
