import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { glob } from "tinyglobby";
import { isError, problemLine } from "../../domain/content/problem.ts";
import type { CollectionName } from "../../schemas/reference.ts";
import { checkEntry } from "./check-entry.ts";
import type { ContentSource } from "./source.ts";

/**
 * Loads the MDX files of a collection, reading their front matter exactly as the check does.
 *
 * Astro’s own `glob()` reads YAML 1.1, where `2024-02-31` silently becomes 2 March and a date becomes an
 * instant; here a date stays the text the editor wrote. A file with an error keeps its last good version in
 * dev and stops a build.
 */
export function entriesLoader(collection: CollectionName, content: ContentSource): Loader {
  return {
    name: `entries:${collection}`,
    load: async (context) => {
      const base = join(content.dir, collection);
      const files = (await glob("**/*.mdx", { cwd: base })).sort();
      const gone = new Set(context.store.keys());
      for (const name of files) {
        gone.delete(idOf(name));
        await loadFile(collection, join(base, name), idOf(name), content, context);
      }
      for (const id of gone) context.store.delete(id);
      watch(collection, base, content, context);
    },
  };
}

function idOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/\.mdx$/, "");
}

async function loadFile(
  collection: CollectionName,
  file: string,
  id: string,
  content: ContentSource,
  { store, parseData, generateDigest, logger, watcher }: LoaderContext,
): Promise<void> {
  const source = readFileSync(file, "utf8");
  const { raw, body, problems } = checkEntry(collection, file, source, content);
  const errors = problems.filter(isError);
  if (errors.length > 0) {
    const report = errors.map(problemLine).join("\n");
    if (!watcher) throw new Error(report);
    logger.error(report);
    return;
  }
  const data = await parseData({ id, data: raw, filePath: file });
  store.set({
    id,
    data,
    body,
    filePath: file,
    digest: generateDigest({ data: raw, body }),
    deferredRender: true,
  });
}

function watch(
  collection: CollectionName,
  base: string,
  content: ContentSource,
  context: LoaderContext,
): void {
  const { watcher, config, store, logger } = context;
  if (!watcher) return;
  const root = fileURLToPath(config.root);
  watcher.add(join(root, base));
  const nameOf = (path: string) => {
    const name = relative(join(root, base), path);
    return name.startsWith("..") || !name.endsWith(".mdx") ? undefined : name;
  };
  const reload = async (path: string) => {
    const name = nameOf(path);
    if (!name) return;
    await loadFile(collection, join(base, name), idOf(name), content, context);
    logger.info(`relu : ${join(base, name)}`);
  };
  watcher.on("change", reload);
  watcher.on("add", reload);
  watcher.on("unlink", (path) => {
    const name = nameOf(path);
    if (name) store.delete(idOf(name));
  });
}
