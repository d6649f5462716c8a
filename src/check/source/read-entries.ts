import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { COLLECTIONS, type CollectionName } from "../../schemas/reference.ts";
import { type CheckedEntry, checkEntry } from "../check-entry.ts";
import { isError } from "../problem.ts";
import { readFrontMatter } from "../read/front-matter.ts";
import { parseBody } from "../read/mdx/parse-body.ts";
import type { ContentSource } from "./content-folder.ts";
import { entryFiles } from "./entry-files.ts";

/** An entry of a content folder, checked. */
export interface ReadEntry extends CheckedEntry {
  collection: CollectionName;
  /** Its file name without extension; of a page, with its folders. */
  id: string;
  /** Its file, from the root of the project. */
  file: string;
  source: string;
}

const memory = new WeakMap<ContentSource, Map<string, ReadEntry>>();

/**
 * Reads every entry of a content folder. One that has not changed and had no error is not checked again:
 * a build asks several times, and dev at each change. What is kept for other processes is what the first reading finds.
 */
export function readEntries(content: ContentSource): ReadEntry[] {
  const known = memory.get(content);
  const kept = known ? undefined : content.kept;
  let surroundings: string | undefined;
  const entries = COLLECTIONS.flatMap((collection) => entryFiles(content.dir, collection)).map((entry) => {
    const source = readFileSync(entry.file, "utf8");
    const before = known?.get(entry.file);
    if (before?.source === source && !before.problems.some(isError)) return before;
    surroundings ??= kept ? surroundingsOf(content) : "";
    return { ...entry, source, ...checkedOf(entry, source, content, { kept, surroundings }) };
  });
  kept?.save();
  memory.set(content, new Map(entries.map((entry) => [entry.file, entry])));
  return entries;
}

/** An entry as a former reading checked it, if nothing it is made of has changed. */
function checkedOf(
  { collection, file }: Pick<ReadEntry, "collection" | "file">,
  source: string,
  content: ContentSource,
  { kept: table, surroundings }: { kept: ContentSource["kept"]; surroundings: string },
): CheckedEntry {
  const check = () => checkEntry(collection, file, source, content);
  if (!table) return check();
  let made: CheckedEntry | undefined;
  const kept = table.of([collection, file, source, surroundings], () => {
    made = check();
    const { tree, placeOf, ...data } = made;
    return data;
  }) as Omit<CheckedEntry, "tree" | "placeOf">;
  let front: ReturnType<typeof readFrontMatter> | undefined;
  const placeOf: CheckedEntry["placeOf"] = (path) => {
    front ??= readFrontMatter(source);
    return front.placeOf(path);
  };
  return made ?? { ...kept, tree: parseBody(source).tree, placeOf };
}

/** What the check of an entry looks at besides its file: the terms, and the files that it can name. */
function surroundingsOf({ dir, taxonomies }: ContentSource): string {
  const files = [dir, "public"].flatMap((folder) =>
    globSync("**/*", { cwd: folder, dot: true, ignore: "**/*.mdx" })
      .sort()
      .map((name) => {
        const { size, mtimeMs } = statSync(join(folder, name));
        return [folder, name, size, mtimeMs];
      }),
  );
  return JSON.stringify([taxonomies, files]);
}

/** The entries as they were read last. */
export function lastEntries(content: ContentSource): ReadEntry[] {
  return [...(memory.get(content)?.values() ?? [])];
}

/** Forgets what was read: a file beside the entries has changed. */
export function forgetEntries(content: ContentSource): void {
  memory.delete(content);
}

let left: Map<string, ReadEntry> | undefined;

/** Leaves what was read to the loaders of the same build. */
export function leaveEntries(content: ContentSource): void {
  left = memory.get(content);
}

/** An entry that was left, if its file is still what it was. */
export function leftEntry(file: string, source: string): ReadEntry | undefined {
  const entry = left?.get(file);
  return entry?.source === source ? entry : undefined;
}

/** Takes back what was left, once the loaders have read it: from then on files may change, and trees are heavy. */
export function takeBackEntries(): void {
  left = undefined;
}
