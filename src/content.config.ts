import { defineCollection } from "astro:content";
import { readEnvironment } from "./environment.ts";
import { entriesLoader } from "./integrations/content/entries-loader.ts";
import { openContent } from "./integrations/content/source.ts";
import { agendaSchema } from "./schemas/agenda.ts";
import { newsSchema } from "./schemas/news.ts";
import { pageSchema } from "./schemas/page.ts";
import { termSchema } from "./schemas/taxonomy.ts";

const content = openContent(readEnvironment(process.env).contentDir);
const { newsCategories, agendaCategories, tags, series } = content.taxonomies;

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
  newsCategories: defineCollection({ loader: () => newsCategories, schema: termSchema }),
  agendaCategories: defineCollection({ loader: () => agendaCategories, schema: termSchema }),
  tags: defineCollection({ loader: () => tags, schema: termSchema }),
  series: defineCollection({ loader: () => series, schema: termSchema }),
};
