import { existsSync } from "node:fs";
import { addressOf } from "../../check/source/address-of.ts";
import { plannedFiles } from "../../check/source/planned-files.ts";
import { visibilityIn } from "../../domain/entry/planning.ts";
import { KeptTable } from "../../integrations/kept/kept-table.ts";
import type { NewsData } from "../../schemas/news.ts";
import type { BuildRecord } from "../build/build-record.ts";

/** The entries of the content that a site was built from, as they were at the present of the build: their addresses. */
export interface ContentEntries {
  all: string[];
  published: ReadonlySet<string>;
  /** Those that the search finds, sorted. */
  findable: string[];
}

/**
 * The entries behind a built site; nothing where its content is not here. Only the front matter is read: the build, and
 * the check before it, read the rest.
 */
export function entriesOf({ content: dir, date, preview }: BuildRecord): ContentEntries | undefined {
  if (!existsSync(dir)) return undefined;
  const now = Temporal.Instant.from(date);
  const kept = new KeptTable<Record<string, unknown>>("planned");
  const read = plannedFiles(dir, (source, make) => kept.of([source], () => make(source)));
  kept.save();
  const entries = read.map(({ collection, id, data }) => ({
    address: addressOf(collection, id, data as NewsData),
    visibility: visibilityIn(data, now),
  }));
  const addresses = (...shown: string[]) =>
    entries.filter(({ visibility }) => shown.includes(visibility)).map(({ address }) => address);
  const all = entries.map(({ address }) => address);
  return {
    all,
    published: new Set(preview ? all : addresses("public", "expired")),
    findable: addresses("public").sort(),
  };
}
