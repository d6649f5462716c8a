import { z } from "astro/zod";
import { field } from "../field.ts";
import { link, text } from "../text.ts";

/** A line of practical information that no other key is for. */
export const practicalInfoSchema = z.strictObject({
  label: field(text, "Intitulé de la ligne.", "Accès"),
  content: field(text, "Texte de la ligne.", "Pièce d’identité obligatoire."),
  link: field(link, "Lien de la ligne.", "https://exemple.gouv.fr/acces").optional(),
});
