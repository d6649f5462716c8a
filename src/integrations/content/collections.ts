import { defineCollection } from "astro/content/config";
import { z } from "astro/zod";
import { openContent } from "../../check/source/content-folder.ts";
import { readEnvironment } from "../../environment.ts";
import { agendaSchema } from "../../schemas/event/agenda.ts";
import { newsSchema } from "../../schemas/news.ts";
import { pageSchema } from "../../schemas/page.ts";
import type { SchemaTools } from "../../schemas/shared.ts";
import { parsedTerm } from "../../schemas/taxonomy.ts";
import { site } from "../../site.config.ts";
import { aroundTexts } from "../markdown/around-texts.ts";
import { ASTRO_IMAGE } from "../markdown/compile-body.ts";
import { frenchMarkdown } from "../markdown/french-markdown.ts";
import { entriesLoader } from "./entries-loader.ts";

const { contentDir, siteUrl } = readEnvironment(process.env);
const content = openContent(contentDir);
const hosts = [new URL(siteUrl ?? site.url).host];
const { describeFile } = content;
const texts = {
  markdown: () => frenchMarkdown({ describeFile, hosts, acronyms: content.acronyms }),
  inputs: () => aroundTexts(content, hosts),
};

/** Marks an image for Astro to put it there, as its own function does, which is of one entry: the check has found the file. */
const image = (() =>
  z
    .string()
    .transform(
      (path) => ASTRO_IMAGE + (path.startsWith(".") ? path : `./${path}`),
    )) as unknown as SchemaTools["image"];

/** A schema made once for the same terms, which change in dev only: making it costs more than reading an entry. */
function oncePerTerms<T>(make: (tools: SchemaTools) => T): () => T {
  let last: { taxonomies: SchemaTools["taxonomies"]; schema: T } | undefined;
  return () => {
    const { taxonomies } = content;
    if (last?.taxonomies !== taxonomies)
      last = { taxonomies, schema: make({ image, describeFile, taxonomies }) };
    return last.schema;
  };
}

export const collections = {
  news: defineCollection({
    loader: entriesLoader("news", content, texts),
    schema: oncePerTerms(newsSchema),
  }),
  agenda: defineCollection({
    loader: entriesLoader("agenda", content, texts),
    schema: oncePerTerms(agendaSchema),
  }),
  pages: defineCollection({ loader: entriesLoader("pages", content, texts), schema: pageSchema() }),
  newsCategories: defineCollection({ loader: () => content.taxonomies.newsCategories, schema: parsedTerm }),
  agendaCategories: defineCollection({
    loader: () => content.taxonomies.agendaCategories,
    schema: parsedTerm,
  }),
  tags: defineCollection({ loader: () => content.taxonomies.tags, schema: parsedTerm }),
  series: defineCollection({ loader: () => content.taxonomies.series, schema: parsedTerm }),
};
