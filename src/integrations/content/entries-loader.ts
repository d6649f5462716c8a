import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { checkEntry } from "../../check/check-entry.ts";
import { isError, problemLine } from "../../check/problem.ts";
import type { ContentSource } from "../../check/source/content-folder.ts";
import { entryFiles } from "../../check/source/entry-files.ts";
import { leftEntry } from "../../check/source/read-entries.ts";
import type { TextFacts } from "../../domain/entry/body.ts";
import { countWords } from "../../domain/news/reading-time.ts";
import type { CollectionName } from "../../schemas/reference.ts";
import { compileBody, type Markdown } from "../markdown/compile-body.ts";
import { answer, loaderOf } from "./dev/refresh.ts";

/** What components dress in the texts of a collection, besides what they dress in all: the links of an event. */
const DRESSED_BESIDES: Partial<Record<CollectionName, string[]>> = { agenda: ["a"] };

/** How the texts of entries are compiled. */
export interface Texts {
  /** Asked for at each text: in dev, acronyms change. */
  markdown(): Markdown;
  /** What else it is made of: see `aroundTexts`. */
  inputs(): string;
}

/**
 * Loads the MDX files of a collection, reading their front matter exactly as the check does.
 *
 * Astro’s own `glob()` reads YAML 1.1, where `2024-02-31` silently becomes 2 March and a date becomes an
 * instant; here a date stays the text the editor wrote. A file with an error stops a build; in dev it leaves
 * the site until it is repaired, and `contentDev`, which has it read when it changes, says why. An entry is compiled
 * again when something it is made of has changed: Astro keeps the others from one build to the next.
 */
export function entriesLoader(collection: CollectionName, content: ContentSource, texts: Texts): Loader {
  return {
    name: loaderOf(collection),
    load: async (context) => {
      const wanted = answer(context.refreshContextData);
      const inputs = texts.inputs();
      const files = entryFiles(content.dir, collection);
      const ids = new Set(files.map(({ id }) => id));
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
      for (const { file, id } of files)
        if (!wanted || wanted.has(resolve(file)))
          await loadFile({ collection, file, id, content, texts, inputs }, context);
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
    const compiled = compileBody(body, texts.markdown(), {
      frontmatter: raw,
      dressed: DRESSED_BESIDES[collection],
    });
    store.set({ id, data: { ...data, body: compiled }, filePath: file, digest });
  } catch (error) {
    if (!watcher) throw error;
    logger.debug(String(error));
    store.delete(id);
  }
}
