import { defineCollection } from "astro:content";
import { readEnvironment } from "./environment.ts";
import { entriesLoader } from "./integrations/content/entries-loader.ts";
import { openContent } from "./integrations/content/source.ts";
import { agendaSchema } from "./schemas/agenda.ts";
import { newsSchema } from "./schemas/news.ts";
import { pageSchema } from "./schemas/page.ts";
import { termSchema } from "./schemas/taxonomy.ts";

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
  newsCategories: defineCollection({ loader: () => content.taxonomies.newsCategories, schema: termSchema }),
  agendaCategories: defineCollection({
    loader: () => content.taxonomies.agendaCategories,
    schema: termSchema,
  }),
  tags: defineCollection({ loader: () => content.taxonomies.tags, schema: termSchema }),
  series: defineCollection({ loader: () => content.taxonomies.series, schema: termSchema }),
};
