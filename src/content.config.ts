import { defineCollection } from "astro:content";
import { openContent } from "./check/source/content-folder.ts";
import { readEnvironment } from "./environment.ts";
import { entriesLoader } from "./integrations/content/entries-loader.ts";
import { agendaSchema } from "./schemas/event/agenda.ts";
import { newsSchema } from "./schemas/news.ts";
import { pageSchema } from "./schemas/page.ts";
import { parsedTerm } from "./schemas/taxonomy.ts";

const content = openContent(readEnvironment(process.env).contentDir);

export const collections = {
  news: defineCollection({
    loader: entriesLoader("news", content),
    schema: ({ image }) => newsSchema({ image, ...content }),
  }),
  agenda: defineCollection({
    loader: entriesLoader("agenda", content),
    schema: ({ image }) => agendaSchema({ image, ...content }),
  }),
  pages: defineCollection({ loader: entriesLoader("pages", content), schema: pageSchema() }),
  newsCategories: defineCollection({ loader: () => content.taxonomies.newsCategories, schema: parsedTerm }),
  agendaCategories: defineCollection({
    loader: () => content.taxonomies.agendaCategories,
    schema: parsedTerm,
  }),
  tags: defineCollection({ loader: () => content.taxonomies.tags, schema: parsedTerm }),
  series: defineCollection({ loader: () => content.taxonomies.series, schema: parsedTerm }),
};
