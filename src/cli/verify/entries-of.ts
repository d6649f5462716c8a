import { existsSync } from "node:fs";
import { openContent } from "../../check/source/content-folder.ts";
import { type InventoryItem, inventory } from "../../integrations/content/inventory.ts";
import type { BuildRecord } from "../build/build-record.ts";

/** The entries of the content that a site was built from, as they were at the present of the build. */
export interface ContentEntries {
  all: InventoryItem[];
  published: InventoryItem[];
  /** Addresses of those that the search finds, sorted. */
  findable: string[];
}

/** The entries behind a built site; nothing where its content is not here. */
export function entriesOf({ content: dir, date, preview }: BuildRecord): ContentEntries | undefined {
  if (!existsSync(dir)) return undefined;
  const content = openContent(dir);
  const now = Temporal.Instant.from(date);
  const published = inventory(content, { now, preview });
  const findable = published.filter(({ listed }) => listed).map(({ address }) => address);
  return { all: inventory(content, { now, preview: true }), published, findable: findable.sort() };
}
