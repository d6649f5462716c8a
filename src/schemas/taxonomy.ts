import { z } from "astro/zod";
import { field } from "./field.ts";
import { text } from "./text.ts";

/** One term of a taxonomy. */
export const termSchema = z.strictObject({
  id: field(
    z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: ({ input }) =>
        `identifiant « ${String(input)} » ; attendu des minuscules sans accent, séparées par des tirets.`,
    }),
    "Identifiant du terme : il entre dans les adresses et ne change jamais.",
    "communique-de-presse",
  ),
  label: field(text, "Ce que lisent les visiteurs.", "Communiqué de presse"),
  variants: field(
    z.array(text).default([]),
    "Autres écritures du même terme, reconnues dans les articles.",
    "[Communiqué, CP]",
  ),
  description: field(
    text,
    "Une phrase de présentation, affichée sur la page du terme.",
    "Les annonces officielles, à l’intention des journalistes.",
  ).optional(),
});

/** A file of `taxonomies/`: a list of terms. */
export const taxonomySchema = z.array(termSchema);
