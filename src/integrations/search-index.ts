import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex, type PagefindIndex } from "pagefind";
import sirv from "sirv";
import { inKilobytes, listFiles, mapLimited } from "./files.ts";
import { straightApostrophes } from "./straight-apostrophes.ts";

/** What the index holds, in pages and bytes on disk. */
export interface SearchIndexReport {
  pages: number;
  files: number;
  bytes: number;
}

/** Marks a page as searchable, as Pagefind wants it. */
const SEARCHABLE = /<[a-z][^<>]*\sdata-pagefind-body[\s=>/]/i;
/** What Pagefind's JavaScript interface loads: the ready-made interfaces and their styles are left out. */
const NEEDED =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|.*\.pf_(meta|index|fragment|filter)|wasm\..*\.pagefind)$/;

async function addPage(index: PagefindIndex, sourcePath: string, html: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath, content: straightApostrophes(html) });
  if (errors.length > 0)
    throw new Error(`La recherche ne peut pas indexer « ${sourcePath} » : ${errors.join(" ; ")}`);
}

/**
 * Indexes every page of a folder that has `data-pagefind-body`, into its subfolder `pagefind/`. Languages come
 * from the `lang` of each page. The pages themselves are not changed.
 *
 * @throws Error in French if no page is searchable, or if Pagefind refuses a page or cannot write
 */
export async function indexFolder(dir: string): Promise<SearchIndexReport> {
  const output = join(dir, "pagefind");
  rmSync(output, { recursive: true, force: true });
  const pages = listFiles(dir)
    .filter((file) => file.endsWith(".html"))
    .filter((file) => SEARCHABLE.test(readFileSync(join(dir, file), "utf8")));
  if (pages.length === 0)
    throw new Error(
      "La recherche n’a aucune page à indexer : aucune ne porte l’attribut « data-pagefind-body ».",
    );
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`La recherche ne démarre pas : ${errors.join(" ; ")}`);
    await mapLimited(pages, 8, (file) => addPage(index, file, readFileSync(join(dir, file), "utf8")));
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0)
      throw new Error(`L’index de recherche ne peut pas être écrit : ${written.errors.join(" ; ")}`);
  } finally {
    await close();
  }
  const files = listFiles(output);
  const kept = files.filter((file) => NEEDED.test(file.slice(file.lastIndexOf("/") + 1)));
  for (const file of files) if (!kept.includes(file)) rmSync(join(output, file));
  const bytes = kept.reduce((sum, file) => sum + readFileSync(join(output, file)).byteLength, 0);
  return { pages: pages.length, files: kept.length, bytes };
}

/** Indexes the built site for the search page. To be placed after everything that writes pages. */
export function searchIndex(): AstroIntegration {
  let built = "";
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        built = fileURLToPath(new URL("pagefind/", config.outDir));
      },
      "astro:server:setup": ({ server }) => {
        // In dev the search answers from the last build, when there is one.
        if (existsSync(built)) server.middlewares.use("/pagefind", sirv(built, { dev: true }));
      },
      "astro:build:done": async ({ dir, logger }) => {
        const { pages, files, bytes } = await indexFolder(fileURLToPath(dir));
        logger.info(`index de recherche : ${pages} pages, ${files} fichiers, ${inKilobytes(bytes)}`);
      },
    },
  };
}
