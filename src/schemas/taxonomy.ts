import { z } from "astro/zod";
import type { Term } from "../domain/taxonomy/term.ts";
import { age } from "./age.ts";
import { field } from "./field.ts";
import { translated } from "./shared.ts";
import { sitePath, text } from "./text.ts";

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
  labels: field(
    translated(text),
    "Le même dans d’autres langues de l’interface : sans lui, les pages en anglais gardent le libellé français.",
    "{ en: Press release }",
  ).optional(),
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

/** One category of news: a term with an age from which its entries are old. */
export const newsCategorySchema = termSchema.extend({
  staleAfter: field(
    age,
    "Âge à partir duquel un contenu de la catégorie est signalé comme ancien ; jamais s’il manque.",
    "2 ans",
  ).optional(),
});

/** A file of `taxonomies/`: a list of terms. */
export const taxonomySchema = z.array(termSchema);

/** A term as a collection gives it: parsed when its file was opened, and only then. */
export const parsedTerm = z.custom<Term>();

/** One line of `taxonomies/acronyms.yaml`. */
export const acronymSchema = z.strictObject({
  acronym: field(
    z.string().regex(/^[\p{Lu}\p{N}]{2,12}$/u, {
      error: ({ input }) =>
        `sigle « ${String(input)} » ; attendu de 2 à 12 capitales ou chiffres, sans point.`,
    }),
    "Le sigle, en capitales et sans points.",
    "AEX",
  ),
  meaning: field(text, "Ce qu’il abrège, en toutes lettres.", "Agence d’exemple"),
});
export type Acronym = z.infer<typeof acronymSchema>;

/** The acronyms of a site. */
export const acronymsSchema = z.array(acronymSchema);

/** One line of `taxonomies/synonyms.yaml`: `words`, or `search` and `finds`. */
export const synonymSchema = z.strictObject({
  words: field(
    z.array(text),
    "Des mots ou des expressions qui se trouvent tous l’un par l’autre.",
    "[chatbot, agent conversationnel]",
  ).optional(),
  search: field(z.array(text), "Ce que l’on cherche, pour un seul sens.", "[job, travailler]").optional(),
  finds: field(z.array(text), "Ce que cela trouve aussi.", "[recrutement, offre d’emploi]").optional(),
});
export type Synonym = z.infer<typeof synonymSchema>;

/** `addresses.yaml`: what the site says of addresses that none of its entries has. */
export const addressesSchema = z.strictObject({
  gone: field(
    z.array(sitePath).default([]),
    "Adresses de pages retirées et que rien ne remplace : elles répondent 410, « n’existe plus ».",
    "[/actualites/enquete-close/]",
  ),
});
