import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Equivalents } from "../../domain/search/equivalents.ts";
import { placesOf } from "../../domain/search/places.ts";
import { encodeRecords, type SiteFile } from "../../domain/search/records.ts";
import { encodeVocabulary } from "../../domain/search/words/suggest.ts";
import { listFiles, mapLimited } from "../files.ts";
import { engineFile } from "./engine.ts";
import type { IndexedPage } from "./indexed-page.ts";
import { readPacked, unpacked } from "./packed.ts";
import { documentFile, recordOf, type SearchPage } from "./page.ts";
import { writeRealWords } from "./real-words.ts";
import { splitChunks } from "./split-chunks.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** What the engine loads of Pagefind by itself: the rest is in `site.json`, in our scripts, or left out. */
const NEEDED = /\.pf_(index|fragment|filter)$/;

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
  const pages = found.map(({ page }) => page);
  rmSync(output, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`La recherche ne démarre pas : ${errors.join(" ; ")}`);
    await mapLimited(found, 8, ({ page, html }) => addPage(index, page.url, html));
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0)
      throw new Error(`L’index de recherche ne peut pas être écrit : ${written.errors.join(" ; ")}`);
  } finally {
    await close();
  }
  const pagefind = lighten(output);
  for (const file of listFiles(output)) if (!NEEDED.test(file)) rmSync(join(output, file));
  writeFileSync(join(output, "pagefind.wasm"), unpacked(await engineFile("wasm.unknown.pagefind")));
  const ids = showText(output, found);
  const records = Object.fromEntries(
    [...ids].map(([lang, sorted]) => [lang, encodeRecords(sorted.map(recordOf))]),
  );
  const site: SiteFile = { records, places: placesOf(ids.get("fr") ?? []), equivalents, pagefind };
  writeFileSync(join(output, "site.json"), JSON.stringify(site));
  writeFileSync(join(output, "words.txt"), encodeVocabulary(vocabularyOf(found)));
  writeRealWords(output);
  mkdirSync(join(output, "documents"));
  for (const { pages: texts } of pages.flatMap(({ documents }) => documents))
    if (texts.length > 0)
      writeFileSync(join(output, "documents", documentFile(texts)), JSON.stringify(texts));
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
 * @returns the files with which Pagefind starts
 */
function lighten(output: string): SiteFile["pagefind"] {
  const entry: { languages: Record<string, { hash: string; wasm: string | null }> } = JSON.parse(
    readFileSync(join(output, "pagefind-entry.json"), "utf8"),
  );
  const metadata: Record<string, string> = {};
  for (const language of Object.values(entry.languages)) {
    language.wasm = null;
    language.hash = splitChunks(output, language.hash);
    const name = `pagefind.${language.hash}`;
    metadata[name] = readFileSync(join(output, `${name}.pf_meta`), "base64");
  }
  return { entry, metadata };
}

/**
 * Puts the text of each page, as people read it, in its fragment, in place of the tokens.
 *
 * @returns the pages of each language, in the order of their identifiers in the index
 */
function showText(output: string, found: readonly FoundPage[]): Map<string, SearchPage[]> {
  const byUrl = new Map(found.map((one) => [one.page.url, one]));
  const languages = new Map<string, SearchPage[]>();
  for (const name of listFiles(join(output, "fragment"))) {
    const file = join(output, "fragment", name);
    const { url } = JSON.parse(readPacked(file).toString("utf8"));
    const { page, fragment } = byUrl.get(url) ?? {};
    if (!page || !fragment) throw new Error(`La recherche a indexé une page inconnue : « ${url} ».`);
    writeFileSync(file, fragment);
    languages.set(page.lang, [...(languages.get(page.lang) ?? []), page]);
  }
  return languages;
}
