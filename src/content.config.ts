import { defineCollection } from "astro:content";
import { openContent } from "./check/source/content-folder.ts";
import { readEnvironment } from "./environment.ts";
import { entriesLoader } from "./integrations/content/entries-loader.ts";
import { frenchMarkdown } from "./integrations/markdown/french-markdown.ts";
import { agendaSchema } from "./schemas/event/agenda.ts";
import { newsSchema } from "./schemas/news.ts";
import { pageSchema } from "./schemas/page.ts";
import { parsedTerm } from "./schemas/taxonomy.ts";
import { site } from "./site.config.ts";

const { contentDir, siteUrl } = readEnvironment(process.env);
const content = openContent(contentDir);
const hosts = [new URL(siteUrl ?? site.url).host];
const { describeFile } = content;
const texts = {
  markdown: () => frenchMarkdown({ describeFile, hosts, acronyms: content.acronyms }),
  inputs: () => ({ hosts, acronyms: content.acronyms }),
};

export const collections = {
  news: defineCollection({
    loader: entriesLoader("news", content, texts),
    schema: ({ image }) => newsSchema({ image, ...content }),
  }),
  agenda: defineCollection({
    loader: entriesLoader("agenda", content, texts),
    schema: ({ image }) => agendaSchema({ image, ...content }),
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
