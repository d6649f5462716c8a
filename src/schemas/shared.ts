import { z } from "astro/zod";
import type { Taxonomies, Term } from "../domain/taxonomy/term.ts";
import { calendarDate, dateOrDateTime } from "./dates.ts";
import { field } from "./field.ts";
import { type ImageFunction, imageSchema } from "./image.ts";
import { anyReference, type CollectionName, reference } from "./reference.ts";
import { termOf } from "./term-of.ts";
import { sitePath, text } from "./text.ts";

/** What the visitor is told of a download before choosing it (RGAA 13.3). */
export interface FileDescription {
  /** Weight in bytes. */
  bytes: number;
  /** Extension in capitals: PDF, CSV, ODT… */
  format: string;
}

/** What a schema needs of its surroundings: how to read an image and a download, and the known terms. */
export interface SchemaTools {
  image: ImageFunction;
  describeFile: (path: string) => FileDescription | undefined;
  /** How the disk spells the path of a download that is written otherwise. */
  spelling?: ((path: string) => string | undefined) | undefined;
  taxonomies: Taxonomies;
}

/** Languages in which an entry can be written (BCP 47). */
export const LANGUAGES = ["fr", "en", "de", "es", "it"] as const;

/** What is said in other languages than French, by their code. */
export const translated = <T extends z.ZodType>(said: T) =>
  z.partialRecord(z.enum(LANGUAGES).exclude(["fr"]), said);

/** A file to download: its format and weight are read from the file itself. */
const fileSchema = ({ describeFile, spelling }: Pick<SchemaTools, "describeFile" | "spelling">) =>
  z.strictObject({
    file: field(
      sitePath.transform((path, context) => {
        const description = describeFile(path);
        if (description) return { path, ...description };
        const spelt = spelling?.(path);
        context.addIssue({
          code: "custom",
          message: spelt
            ? `fichier introuvable « ${path} ». Écrivez « ${spelt} ».`
            : `fichier introuvable « public${path} ». Déposez-le à cet endroit, ou corrigez le chemin.`,
        });
        return z.NEVER;
      }),
      "Chemin du fichier dans « public/ ».",
      "/documents/communique.pdf",
    ),
    title: field(text, "Ce que le visiteur télécharge.", "Communiqué de presse du 13 janvier 2023"),
    lang: field(z.enum(LANGUAGES), "Langue du fichier, si ce n’est pas celle de la page.", "en").optional(),
  });

const changeSchema = z.strictObject({
  date: field(calendarDate, "Jour de la modification.", "2024-06-12"),
  text: field(text, "Ce qui a changé.", "Ajout du programme de l’après-midi."),
});

/** Keys that news and agenda share. */
export function sharedShape<C extends CollectionName>(
  { image, taxonomies, ...files }: SchemaTools,
  collection: C,
  categories: readonly Term[],
  categoriesFile: string,
) {
  return {
    title: field(text, "Titre de la page.", "Ouverture des inscriptions"),
    summary: field(
      text,
      "Chapeau : deux ou trois phrases, avec du gras ou des liens si besoin.",
      "Les inscriptions sont ouvertes jusqu’au 6 janvier.",
    ),
    category: field(
      termOf(categories, categoriesFile),
      `Catégorie, l’une de celles de ${categoriesFile}.`,
      categories[0]?.label ?? "Article",
    ),
    tags: field(
      z
        .array(termOf(taxonomies.tags, "taxonomies/tags.yaml"))
        .transform((ids) => [...new Set(ids)])
        .default([]),
      "Thèmes, parmi ceux de taxonomies/tags.yaml.",
      "[Données ouvertes]",
    ),
    publishedAt: field(
      dateOrDateTime,
      "Jour (et heure du site) de publication ; dans le futur, l’entrée attend ce jour.",
      "2024-05-28 15:48",
    ),
    updatedAt: field(
      dateOrDateTime,
      collection === "agenda"
        ? "Jour (et heure) de la dernière mise à jour : sans elle, les calendriers où l’évènement est déjà ne voient pas qu’il a changé."
        : "Jour de la dernière mise à jour.",
      "2024-06-12",
    ).optional(),
    changes: field(
      z.array(changeSchema).default([]),
      "Ce qui a changé depuis la publication, du plus récent au plus ancien.",
      "[{ date: 2024-06-12, text: Ajout du programme. }]",
    ),
    image: field(
      imageSchema(image),
      "Image de tête.",
      "{ src: ./photo.jpg, alt: Ce que montre la photo }",
    ).optional(),
    gallery: field(z.array(imageSchema(image)).default([]), "Autres images, en galerie.", "[]"),
    files: field(z.array(fileSchema(files)).default([]), "Fichiers à télécharger.", "[]"),
    related: field(
      z.array(anyReference).default([]),
      "Pages liées ; le lien paraît des deux côtés.",
      "[agenda/journee-exemple]",
    ),
    lang: field(z.enum(LANGUAGES).default("fr"), "Langue de la page ; fr par défaut.", "en"),
    translationOf: field(
      reference(collection),
      "Entrée dont celle-ci est la traduction.",
      "journee-exemple",
    ).optional(),
    featured: field(z.boolean().default(false), "true pour mettre l’entrée à la une.", "true"),
    draft: field(z.boolean().default(false), "true tant que l’entrée n’est pas prête.", "true"),
    expiresAt: field(calendarDate, "Jour où l’entrée quitte les listes.", "2025-12-31").optional(),
    replacedBy: field(
      anyReference,
      "Entrée à laquelle l’adresse de celle-ci mène à partir de « expiresAt ».",
      "news/appel-a-projets-2026",
    ).optional(),
    aliases: field(
      z.array(sitePath).default([]),
      "Anciennes adresses de la page, qui continuent de répondre.",
      "[/actualites/ancienne-adresse/]",
    ),
  };
}
