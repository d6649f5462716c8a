import { z } from "astro/zod";
import { field } from "./field.ts";
import { email, phone, text } from "./text.ts";

/** A person who signs or speaks. */
export const personSchema = z.strictObject({
  name: field(text, "Prénom et nom.", "Camille Exemple"),
  role: field(text, "Fonction.", "cheffe de projet").optional(),
  organization: field(text, "Organisme.", "Agence d’exemple (AEX)").optional(),
});

/** Someone to write to or to call: at least one way to reach them. */
export const contactSchema = z
  .strictObject({
    name: field(text, "Nom de la personne ou du service.", "Équipe du programme").optional(),
    role: field(text, "Fonction.", "attachée de presse").optional(),
    email: field(email, "Adresse électronique.", "contact@exemple.gouv.fr").optional(),
    phone: field(phone, "Numéro de téléphone.", "01 99 00 12 34").optional(),
  })
  .refine(({ email: address, phone: number }) => address !== undefined || number !== undefined, {
    error: "contact sans moyen de le joindre. Ajoutez « email: » ou « phone: ».",
  });
