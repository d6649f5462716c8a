import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const schema = z.looseObject({ title: z.string(), summary: z.string(), publishedAt: z.coerce.string() });

export const collections = {
  entries: defineCollection({
    loader: glob({ pattern: "{news,agenda}/*.mdx", base: process.env.PLAIN_CONTENT ?? "." }),
    schema,
  }),
};
