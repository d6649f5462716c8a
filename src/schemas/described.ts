import { z } from "astro/zod";
import { agendaSchema } from "./event/agenda.ts";
import { newsSchema } from "./news.ts";
import { pageSchema } from "./page.ts";
import type { SchemaTools } from "./shared.ts";

/** Schemas to be described, not to parse with: no image, no file, no term is known. */
const TOOLS: SchemaTools = {
  image: (() => z.string()) as unknown as SchemaTools["image"],
  describeFile: () => undefined,
  taxonomies: { newsCategories: [], agendaCategories: [], tags: [], series: [] },
};

/** What editors write: each kind of entry, its folder and the schema of its front matter. */
export const DESCRIBED = [
  { name: "Actualité", folder: "src/content/news/", schema: newsSchema(TOOLS) },
  { name: "Évènement", folder: "src/content/agenda/", schema: agendaSchema(TOOLS) },
  { name: "Page", folder: "src/content/pages/", schema: pageSchema() },
] as const;
