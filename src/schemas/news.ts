import { z } from "astro/zod";
import { field } from "./field.ts";
import { contactSchema, personSchema } from "./person.ts";
import { type SchemaTools, sharedShape } from "./shared.ts";
import { sharedRules } from "./shared-rules.ts";

/** The kinds of news; press releases and statements live in the press room. */
export const NEWS_KINDS = [
  "article",
  "press-release",
  "statement",
  "interview",
  "infographic",
  "video",
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** The front matter of `src/content/news/<slug>.mdx`. */
export function newsSchema(tools: SchemaTools) {
  return z
    .strictObject({
      ...sharedShape(tools, "news", tools.taxonomies.newsCategories, "taxonomies/news-categories.yaml"),
      kind: field(
        z.enum(NEWS_KINDS).default("article"),
        "Genre : article, communiqué (press-release), déclaration (statement), entretien (interview), infographie (infographic) ou vidéo (video).",
        "press-release",
      ),
      author: field(personSchema, "Auteur de l’article.", "{ name: Camille Exemple }").optional(),
      pressContacts: field(
        z.array(contactSchema).default([]),
        "Contacts presse, s’ils diffèrent de ceux du site.",
        "[{ email: presse@exemple.gouv.fr }]",
      ),
    })
    .check((context) => {
      for (const fault of sharedRules(context.value)) {
        context.issues.push({ code: "custom", input: context.value, ...fault });
      }
    });
}

export type NewsData = z.output<ReturnType<typeof newsSchema>>;
