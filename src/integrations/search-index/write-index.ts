import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Equivalents } from "../../domain/search/equivalents.ts";
import { placesOf } from "../../domain/search/places.ts";
import { encodeRecords, type SiteFile } from "../../domain/search/records.ts";
import { encodeVocabulary } from "../../domain/search/words/suggest.ts";
import { mapLimited } from "../files.ts";
import { engineFile } from "./engine.ts";
import type { IndexedPage } from "./indexed-page.ts";
import { unpacked } from "./packed.ts";
import { documentFile, recordOf, type SearchPage } from "./page.ts";
import { writeRealWords } from "./real-words.ts";
import { type IndexFiles, splitChunks } from "./split-chunks.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A page, and what the index takes of it. */
interface FoundPage extends IndexedPage {
  page: SearchPage;
}

/**
 * Writes the index of some pages into a folder.
 *
 * @throws Error in French if Pagefind refuses a page or cannot write
 */
export async function writeIndex(
  found: readonly FoundPage[],
  output: string,
  equivalents: Equivalents,
): Promise<void> {
  const files = await filesOf(found);
  const pagefind = lighten(files);
  const ids = showText(files, found);
  const records = Object.fromEntries(
    [...ids].map(([lang, sorted]) => [lang, encodeRecords(sorted.map(recordOf))]),
  );
  const site: SiteFile = { records, places: placesOf(ids.get("fr") ?? []), equivalents, pagefind };
  rmSync(output, { recursive: true, force: true });
  for (const folder of ["fragment", "index", "documents"])
    mkdirSync(join(output, folder), { recursive: true });
  for (const [file, content] of files) writeFileSync(join(output, file), content);
  writeFileSync(join(output, "pagefind.wasm"), unpacked(await engineFile("wasm.unknown.pagefind")));
  writeFileSync(join(output, "site.json"), JSON.stringify(site));
  writeFileSync(join(output, "words.txt"), encodeVocabulary(vocabularyOf(found)));
  writeRealWords(output);
  for (const { pages: texts } of found.flatMap(({ page }) => page.documents))
    if (texts.length > 0)
      writeFileSync(join(output, "documents", documentFile(texts)), JSON.stringify(texts));
}

/** The index of some pages. The rest of what Pagefind gives is in `site.json`, in our scripts, or left out. */
async function filesOf(found: readonly FoundPage[]): Promise<IndexFiles> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`La recherche ne démarre pas : ${errors.join(" ; ")}`);
    await mapLimited(found, 8, ({ page, html }) => addPage(index, page.url, html));
    const got = await index.getFiles();
    if (got.errors.length > 0)
      throw new Error(`L’index de recherche ne peut pas être écrit : ${got.errors.join(" ; ")}`);
    return new Map(got.files.map(({ path, content }) => [path, content]));
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0)
    throw new Error(`La recherche ne peut pas indexer « ${url} » : ${errors.join(" ; ")}`);
}

/**
 * Makes the index of each language lighter to load. Tokens are stemmed already: every language is searched by the
 * engine that has no stemmer, the smallest.
 *
 * @param files what Pagefind gives; what is loaded of it by its name stays
 * @returns what Pagefind starts with
 */
function lighten(files: IndexFiles): SiteFile["pagefind"] {
  const entry: { languages: Record<string, { hash: string; wasm: string | null }> } = JSON.parse(
    new TextDecoder().decode(files.get("pagefind-entry.json")),
  );
  const metadata: Record<string, string> = {};
  for (const language of Object.values(entry.languages)) {
    const split = splitChunks(files, language.hash);
    language.wasm = null;
    language.hash = split.name;
    metadata[`pagefind.${split.name}`] = split.metadata.toString("base64");
  }
  for (const file of files.keys()) if (!/^(?:index|fragment)\//.test(file)) files.delete(file);
  return { entry, metadata };
}

/**
 * Puts the text of each page, as people read it, in its fragment, in place of the tokens.
 *
 * @returns the pages of each language, in the order of their identifiers in the index
 */
function showText(files: IndexFiles, found: readonly FoundPage[]): Map<string, SearchPage[]> {
  const byUrl = new Map(found.map((one) => [one.page.url, one]));
  const languages = new Map<string, SearchPage[]>();
  const fragments = [...files].filter(([file]) => file.startsWith("fragment/"));
  for (const [file, content] of fragments.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { url } = JSON.parse(unpacked(content).toString("utf8"));
    const { page, fragment } = byUrl.get(url) ?? {};
    if (!page || !fragment) throw new Error(`La recherche a indexé une page inconnue : « ${url} ».`);
    files.set(file, fragment);
    languages.set(page.lang, [...(languages.get(page.lang) ?? []), page]);
  }
  return languages;
}
