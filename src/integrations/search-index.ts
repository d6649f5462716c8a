import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import sirv from "sirv";
import type { Equivalents } from "../domain/search/equivalents.ts";
import { inKilobytes, listFiles } from "./files.ts";
import { KeptTable } from "./kept/kept-table.ts";
import { documentPages } from "./search-index/documents.ts";
import { type IndexedPage, indexedPage } from "./search-index/indexed-page.ts";
import { readPage, type SearchPage } from "./search-index/page.ts";
import { writeIndex } from "./search-index/write-index.ts";

/** What the index holds, in pages and bytes on disk. */
export interface SearchIndexReport {
  pages: number;
  files: number;
  bytes: number;
  /** Addresses of the documents that have no text, or are locked or damaged. */
  unread: string[];
}

/**
 * Indexes every page of a folder that has `data-pagefind-body`, into its subfolder `pagefind/`. Each language has
 * its own index there. The pages themselves are not changed.
 *
 * @throws Error in French if no page is searchable, or if Pagefind refuses a page or cannot write
 */
export async function indexFolder(dir: string, equivalents: Equivalents = []): Promise<SearchIndexReport> {
  const output = join(dir, "pagefind");
  const kept = {
    read: new KeptTable<SearchPage | null>("pages"),
    made: new KeptTable<IndexedPage>("indexed"),
  };
  const pages = listFiles(dir)
    .filter((file) => file.endsWith(".html") && !file.startsWith("pagefind/"))
    .map((file) => {
      const url = `/${file.replace(/(?<=^|\/)index\.html$/, "")}`;
      const html = readFileSync(join(dir, file), "utf8");
      return kept.read.of([url, html], () => readPage(url, html) ?? null);
    })
    .filter((page) => page !== null);
  if (pages.length === 0)
    throw new Error(
      "La recherche n’a aucune page à indexer : aucune ne porte l’attribut « data-pagefind-body ».",
    );
  const unread = await readDocuments(dir, pages);
  const found = pages.map((page) => ({
    page,
    ...kept.made.of([JSON.stringify(page)], () => indexedPage(page)),
  }));
  await writeIndex(found, output, equivalents);
  for (const table of Object.values(kept)) table.save();
  const files = listFiles(output);
  const bytes = files.reduce((sum, file) => sum + statSync(join(output, file)).size, 0);
  return { pages: pages.length, files: files.length, bytes, unread };
}

/** Reads the documents that pages offer, each once. @returns addresses of those that have no text to read */
async function readDocuments(dir: string, pages: readonly SearchPage[]): Promise<string[]> {
  const read = new Map<string, string[]>();
  for (const document of pages.flatMap(({ documents }) => documents)) {
    const file = join(dir, decodeURI(document.href));
    if (!read.has(document.href)) read.set(document.href, existsSync(file) ? await documentPages(file) : []);
    document.pages = read.get(document.href) ?? [];
  }
  return [...read].filter(([, texts]) => texts.every((text) => text === "")).map(([href]) => href);
}

/** Indexes the built site for the search page. To be placed after everything that writes pages. */
export function searchIndex(equivalents: Equivalents = []): AstroIntegration {
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
        const { pages, files, bytes, unread } = await indexFolder(fileURLToPath(dir), equivalents);
        logger.info(`index de recherche : ${pages} pages, ${files} fichiers, ${inKilobytes(bytes)}`);
        for (const href of unread)
          logger.warn(`la recherche ne lit pas « ${href} » : il est protégé, abîmé, ou fait d’images.`);
      },
    },
  };
}
