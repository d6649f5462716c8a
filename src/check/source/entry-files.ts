import { existsSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import type { CollectionName } from "../../schemas/reference.ts";

/** An entry of a collection as a file: only pages have the name of their folders in their address. */
export function entryFiles(dir: string, collection: CollectionName) {
  const base = join(dir, collection);
  if (!existsSync(base)) return [];
  return globSync("**/*.mdx", { cwd: base })
    .sort()
    .map((name) => ({ collection, id: idOf(collection, name), file: join(base, name) }));
}

/** The id of an entry, hence its address, from its path in the folder of its collection. */
export function idOf(collection: CollectionName, name: string): string {
  const path = name.replaceAll("\\", "/").replace(/\.mdx$/, "");
  return collection === "pages" ? path : path.slice(path.lastIndexOf("/") + 1);
}
