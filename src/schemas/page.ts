import { z } from "astro/zod";
import { calendarDate } from "./dates.ts";
import { field } from "./field.ts";
import { anyReference } from "./reference.ts";
import { LANGUAGES } from "./shared.ts";
import { sitePath, text } from "./text.ts";

/** The front matter of `src/content/pages/**\/*.mdx`: an editorial page, at the address of its file. */
export function pageSchema() {
  return z.strictObject({
    title: field(text, "Titre de la page.", "Mentions légales"),
    summary: field(text, "Une ou deux phrases, pour la recherche et les aperçus.", "Qui publie ce site."),
    updatedAt: field(calendarDate, "Jour de la dernière mise à jour.", "2024-06-12").optional(),
    related: field(z.array(anyReference).default([]), "Pages liées.", "[agenda/journee-exemple]"),
    lang: field(z.enum(LANGUAGES).default("fr"), "Langue de la page ; fr par défaut.", "en"),
    draft: field(z.boolean().default(false), "true tant que la page n’est pas prête.", "true"),
    aliases: field(z.array(sitePath).default([]), "Anciennes adresses de la page.", "[/ancienne-adresse/]"),
  });
}

export type PageData = z.output<ReturnType<typeof pageSchema>>;
