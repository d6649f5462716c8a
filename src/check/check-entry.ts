import { dirname, join } from "node:path";
import { z } from "astro/zod";
import { agendaSchema } from "../schemas/event/agenda.ts";
import { newsSchema } from "../schemas/news.ts";
import { pageSchema } from "../schemas/page.ts";
import type { CollectionName } from "../schemas/reference.ts";
import type { SchemaTools } from "../schemas/shared.ts";
import { typesetBySchema } from "../schemas/typeset-by-schema.ts";
import { site } from "../site.config.ts";
import { inspect } from "./files/inspect.ts";
import { type Fault, type Problem, problemOf } from "./problem.ts";
import { readBySchema } from "./read/by-schema.ts";
import { readFrontMatter } from "./read/front-matter.ts";
import type { MdxNode } from "./read/mdx/node.ts";
import { parseBody } from "./read/mdx/parse-body.ts";
import { proseFaults } from "./rules/components/components.ts";
import type { Entry } from "./rules/entry/entry.ts";
import { imagePathFault } from "./rules/entry/images/image-path.ts";
import { ENTRY_RULES } from "./rules/entry/table.ts";
import { type ContentSource, weighFile } from "./source/content-folder.ts";
import { isSpelled, spellingOn } from "./source/spelling.ts";

/** An entry as it was read: its data before Astro’s image step, its body, and what is wrong with it. */
export interface CheckedEntry {
  /** Front matter as written, its French set. */
  raw: Record<string, unknown>;
  /** The same as parsed by the schema; absent when it has an error. */
  parsed?: unknown;
  body: string;
  tree: MdxNode;
  placeOf: Entry["placeOf"];
  problems: Problem[];
}

/** Reads one file of a collection and gathers all its problems: YAML, schema, MDX, and each rule of the table. */
export function checkEntry(
  collection: CollectionName,
  file: string,
  source: string,
  content: ContentSource,
): CheckedEntry {
  const front = readFrontMatter(source);
  const { data, body, faults, placeOf } = front;
  const { tree, faults: syntax } = parseBody(source);
  const folder = dirname(file);
  const schema = schemaOf(collection, content, folder);
  const read = front.isRead ? readBySchema(schema, data, front) : { data: undefined, faults: [] };
  const weigh = (path: string) =>
    path.startsWith("/") ? content.describeFile(path)?.bytes : weighBeside(folder, path);
  const spelling = (path: string) => spellingOn(folder, path) ?? content.spelling?.(path);
  const inspectBeside = (path: string) =>
    weighBeside(folder, path) === undefined ? undefined : inspect(join(folder, path), path);
  const entry: Entry = {
    collection,
    source,
    body,
    raw: data,
    tree,
    placeOf,
    weigh,
    spelling,
    inspect: inspectBeside,
  };
  const of = (rule: string, found: readonly Fault[]) => found.map((fault) => problemOf(file, rule, fault));
  const problems = [
    ...of("yaml", faults),
    ...of("schema", read.faults),
    ...of("syntax", syntax),
    ...of("components", proseFaults(source, surroundings(content), tree)),
    ...Object.entries(ENTRY_RULES).flatMap(([name, rule]) => of(name, rule(entry))),
  ];
  // Another language keeps its own signs: no French space, no guillemets.
  const french = data.lang === undefined || data.lang === "fr";
  const set = <T>(value: T): T => (french ? typesetBySchema(schema, value) : value);
  const parsed = read.data !== undefined && faults.length === 0 ? { parsed: set(read.data) } : {};
  return { raw: set(data), body, tree, placeOf, problems, ...parsed };
}

function surroundings({ describeFile, spelling }: ContentSource) {
  return {
    hasFile: (path: string) => describeFile(path) !== undefined,
    spelling,
    peertube: site.peertubeHosts,
  };
}

const schemas = new WeakMap<ContentSource["taxonomies"], Map<string, z.ZodType>>();

/** The schema of a folder, made once for the same taxonomies: making it costs more than reading an entry. */
function schemaOf(collection: CollectionName, content: ContentSource, folder: string): z.ZodType {
  const { taxonomies } = content;
  const known = schemas.get(taxonomies) ?? new Map<string, z.ZodType>();
  schemas.set(taxonomies, known);
  const key = `${collection} ${folder}`;
  const schema = known.get(key) ?? schemaFor(collection, content, folder);
  known.set(key, schema);
  return schema;
}

function schemaFor(
  collection: CollectionName,
  { taxonomies, describeFile, spelling }: ContentSource,
  folder: string,
): z.ZodType {
  const image = (() =>
    z.string().check((context) => {
      const message = imagePathFault(
        context.value,
        (path) => weighBeside(folder, path) !== undefined,
        (path) => spellingOn(folder, path),
      );
      if (message) context.issues.push({ code: "custom", input: context.value, message });
    })) as unknown as SchemaTools["image"];
  const tools = { image, taxonomies, describeFile, spelling };
  if (collection === "news") return newsSchema(tools);
  return collection === "agenda" ? agendaSchema(tools) : pageSchema();
}

/** Bytes of a file beside an entry, by its path letter for letter. */
function weighBeside(folder: string, path: string): number | undefined {
  const bytes = weighFile(join(folder, path));
  return bytes !== undefined && isSpelled(folder, path) ? bytes : undefined;
}
