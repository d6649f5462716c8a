import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Equivalents } from "../../domain/search/equivalents.ts";
import { fileReader, listFiles } from "../files.ts";
import { KeptTable } from "../kept/kept-table.ts";
import { documentPages, linkedDocuments } from "./documents.ts";
import { type IndexedPage, indexedPage } from "./indexed-page.ts";
import { readPage } from "./page.ts";
import { writeIndex } from "./write-index.ts";

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
  const kept = new KeptTable<IndexedPage | null>("indexed");
  const documents = new Map<string, string[]>();
  const pages = await writeIndex(pagesOf(dir, kept, documents), output, { documents, equivalents });
  kept.save();
  const files = listFiles(output);
  const bytes = files.reduce((sum, file) => sum + statSync(join(output, file)).size, 0);
  const unread = [...documents]
    .filter(([, texts]) => texts.every((text) => text === ""))
    .map(([href]) => href);
  return { pages, files: files.length, bytes, unread };
}

/** The pages of a folder as the index takes them, one after the other: together they would fill the memory. */
async function* pagesOf(
  dir: string,
  kept: KeptTable<IndexedPage | null>,
  documents: Map<string, string[]>,
): AsyncGenerator<IndexedPage> {
  const bytesOf = fileReader();
  for (const file of listFiles(dir)) {
    if (!file.endsWith(".html") || file.startsWith("pagefind/")) continue;
    const bytes = bytesOf(join(dir, file));
    if (!bytes.includes("data-pagefind-body")) continue;
    const url = `/${file.replace(/(?<=^|\/)index\.html$/, "")}`;
    const hrefs = linkedDocuments(bytes);
    for (const href of hrefs) {
      const path = join(dir, decodeURI(href));
      if (!documents.has(href)) documents.set(href, existsSync(path) ? await documentPages(path) : []);
    }
    const texts = JSON.stringify(hrefs.map((href) => documents.get(href)));
    const page = kept.of([url, bytes, texts], () => {
      const read = readPage(url, bytes.toString(), documents);
      return read ? indexedPage(read) : null;
    });
    if (page) yield page;
  }
}
