import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "astro/zod";
import { bodyFaults } from "../../domain/content/body.ts";
import { readFrontMatter } from "../../domain/content/front-matter.ts";
import type { Problem } from "../../domain/content/problem.ts";
import { proseFaults } from "../../domain/content/prose-faults.ts";
import { agendaSchema } from "../../schemas/agenda.ts";
import { frenchErrors, unknownKey } from "../../schemas/french-errors.ts";
import { newsSchema } from "../../schemas/news.ts";
import { pageSchema } from "../../schemas/page.ts";
import { PROSE_COMPONENTS } from "../../schemas/prose.ts";
import type { CollectionName } from "../../schemas/reference.ts";
import type { SchemaTools } from "../../schemas/shared.ts";
import { site } from "../../site.config.ts";
import type { ContentSource } from "./source.ts";

/** An entry as it was read: its data before Astro’s image step, its body, and what is wrong with it. */
export interface CheckedEntry {
  /** Front matter as written. */
  raw: Record<string, unknown>;
  /** Front matter as parsed by the schema; absent when it has an error. */
  parsed?: unknown;
  body: string;
  problems: Problem[];
}

/** Reads one file of a collection and gathers all its problems: YAML, schema, images, body. */
export function checkEntry(
  collection: CollectionName,
  file: string,
  source: string,
  content: ContentSource,
): CheckedEntry {
  const { data, body, faults, placeOf } = readFrontMatter(source);
  const problem = (place: { line: number; column: number }, key: string, message: string): Problem => ({
    file,
    ...place,
    key,
    message,
    severity: "error",
  });
  if (faults.length > 0) {
    return { raw: {}, body, problems: faults.map(({ message, ...place }) => problem(place, "", message)) };
  }
  const at = (path: readonly PropertyKey[], message: string) =>
    problem(placeOf(path), path.join("."), message);
  const schema = schemaFor(collection, content, dirname(file));
  const result = schema.safeParse(data, { error: frenchErrors(schema) });
  const problems = [
    ...(result.error?.issues ?? []).flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => at([...issue.path, key], unknownKey(schema, issue.path, key)))
        : at(issue.path, issue.message),
    ),
    ...[...bodyFaults(source, PROSE_COMPONENTS), ...proseFaults(source, surroundings(content))].map(
      ({ message, ...place }) => problem(place, "", message),
    ),
  ];
  return { raw: data, body, problems, ...(result.success ? { parsed: result.data } : {}) };
}

function surroundings({ describeFile }: ContentSource) {
  return {
    hasFile: (path: string) => describeFile(path) !== undefined,
    peertube: site.peertubeHosts,
  };
}

function schemaFor(
  collection: CollectionName,
  { taxonomies, describeFile }: ContentSource,
  folder: string,
): z.ZodType {
  const image = (() =>
    z.string().refine((path) => existsSync(join(folder, path)), {
      error: ({ input }) =>
        `image introuvable « ${String(input)} ». Déposez-la à côté du fichier et écrivez « ./nom-de-l-image.jpg ».`,
    })) as unknown as SchemaTools["image"];
  const tools = { image, taxonomies, describeFile };
  if (collection === "news") return newsSchema(tools);
  return collection === "agenda" ? agendaSchema(tools) : pageSchema();
}
