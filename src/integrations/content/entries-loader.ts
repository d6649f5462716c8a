import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { checkEntry } from "../../check/check-entry.ts";
import { isError, problemLine } from "../../check/problem.ts";
import { type ContentSource, downloadFolders, weighFile } from "../../check/source/content-folder.ts";
import { entryFiles, idOf, leftEntry } from "../../check/source/read-entries.ts";
import type { TextFacts } from "../../domain/entry/body.ts";
import { countWords } from "../../domain/news/reading-time.ts";
import type { CollectionName } from "../../schemas/reference.ts";
import { listFiles } from "../files.ts";
import { codeDigest } from "../kept/code-digest.ts";
import { compileBody, type Markdown } from "../markdown/compile-body.ts";
import { answer } from "./dev/refresh.ts";

/** What components dress in the texts of a collection, besides what they dress in all: the links of an event. */
const DRESSED_BESIDES: Partial<Record<CollectionName, string[]>> = { agenda: ["a"] };

/** A text with components is a module of MDX; any other is compiled into data, which builds load for a tenth of the price. */
const HAS_COMPONENTS = /<[A-Z]/;

/** How the texts of entries are compiled. */
export interface Texts {
  /** Asked for at each text: in dev, acronyms change. */
  markdown(): Markdown;
  /** What it is made of, besides the code of the project. */
  inputs(): unknown;
}

/**
 * Loads the MDX files of a collection, reading their front matter exactly as the check does.
 *
 * Astro’s own `glob()` reads YAML 1.1, where `2024-02-31` silently becomes 2 March and a date becomes an
 * instant; here a date stays the text the editor wrote. A file with an error stops a build; in dev it leaves
 * the site until it is repaired, and `contentDev` says why. An entry is compiled again when something it is made of has
 * changed: Astro keeps the others from one build to the next.
 */
export function entriesLoader(collection: CollectionName, content: ContentSource, texts: Texts): Loader {
  const base = join(content.dir, collection);
  return {
    name: `entries:${collection}`,
    load: async (context) => {
      answer(context.refreshContextData);
      const inputs = JSON.stringify([texts.inputs(), downloadsIn(content.dir), codeDigest()]);
      // One at a time: of two readings of a file, the last one stays.
      let last = Promise.resolve();
      const load = (file: string, id: string) => {
        last = last.then(() => loadFile({ collection, file, id, content, texts, inputs }, context));
        return last;
      };
      // Before any is read: one that changes meanwhile is read again.
      watch(base, context, (name) => load(join(base, name), idOf(collection, name)));
      const files = entryFiles(content.dir, collection);
      const ids = new Set(files.map(({ id }) => id));
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
      for (const { file, id } of files) await load(file, id);
    },
  };
}

interface ToLoad {
  collection: CollectionName;
  file: string;
  id: string;
  content: ContentSource;
  texts: Texts;
  /** What it is made of besides its file. */
  inputs: string;
}

async function loadFile(
  { collection, file, id, content, texts, inputs }: ToLoad,
  { store, parseData, generateDigest, logger, watcher }: LoaderContext,
): Promise<void> {
  try {
    const source = readFileSync(file, "utf8");
    const { raw, parsed, body, problems } =
      leftEntry(file, source) ?? checkEntry(collection, file, source, content);
    const errors = problems.filter(isError);
    if (errors.length > 0) throw new Error(errors.map(problemLine).join("\n"));
    const digest = generateDigest({ raw, parsed, body, inputs });
    const known = store.get(id);
    if (known?.digest === digest && known.filePath === file) return;
    // The source stays in its file: Astro writes the store, and pages of dev read it, at each change.
    const textFacts: TextFacts = { words: countWords(body), hasContents: body.includes("<TableOfContents") };
    const data = { ...(await parseData({ id, data: raw, filePath: file })), textFacts };
    if (HAS_COMPONENTS.test(body)) {
      store.set({ id, data, filePath: file, digest, deferredRender: true });
      return;
    }
    const compiled = compileBody(body, texts.markdown(), {
      frontmatter: raw,
      dressed: DRESSED_BESIDES[collection],
    });
    store.set({ id, data: { ...data, body: compiled }, filePath: file, digest });
  } catch (error) {
    if (!watcher) throw error;
    logger.debug(String(error));
    // One that is gone may have been read elsewhere by now.
    if (existsSync(file) || store.get(id)?.filePath === file) store.delete(id);
  }
}

/** The downloads of a content folder with their weights, which links to them say. */
function downloadsIn(dir: string): [file: string, bytes: number | undefined][] {
  return downloadFolders(dir)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => listFiles(folder).map((name) => join(folder, name)))
    .map((file) => [file, weighFile(file)]);
}

/** In dev an entry is read again when it changes; `contentDev` has all read when something beside them does. */
function watch(
  base: string,
  { watcher, config }: LoaderContext,
  load: (name: string) => Promise<void>,
): void {
  if (!watcher) return;
  const folder = resolve(fileURLToPath(config.root), base);
  watcher.add(folder);
  for (const event of ["add", "change", "unlink"])
    watcher.on(event, (path: string) => {
      const name = relative(folder, path);
      if (!name.startsWith("..") && name.endsWith(".mdx")) load(name);
    });
}
