import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PagefindIndex } from "pagefind";
import type { Equivalents } from "../../domain/search/equivalents.ts";
import { placesOf } from "../../domain/search/places.ts";
import { encodeRecords, type SiteFile } from "../../domain/search/records.ts";
import { encodeVocabulary } from "../../domain/search/words/suggest.ts";
import type { IndexedPage } from "./indexed-page.ts";
import { unpacked } from "./packed.ts";
import { documentFile } from "./page.ts";
import { writeRealWords } from "./real-words.ts";
import { type IndexFiles, splitChunks } from "./split-chunks.ts";
import { countWordsOf, type Spellings, vocabularyOf } from "./vocabulary.ts";
import { withPagefind } from "./with-pagefind.ts";

/** What is left of a page once Pagefind has it. */
type FoundPage = Omit<IndexedPage, "html" | "words">;

/** Pages that Pagefind has at a time. */
const AT_ONCE = 8;

/**
 * Writes the index of some pages into a folder.
 *
 * @param pages each is asked for when Pagefind can take it
 * @param beside.documents their texts by their address, page by page, once the pages have been read
 * @returns how many pages there were
 * @throws Error in French if there is none, if Pagefind refuses one or cannot write
 */
export async function writeIndex(
  pages: AsyncIterable<IndexedPage>,
  output: string,
  { documents, equivalents }: { documents: ReadonlyMap<string, string[]>; equivalents: Equivalents },
): Promise<number> {
  const spellings: Spellings = new Map();
  const found: FoundPage[] = [];
  const files = await filesOf(pages, ({ html, words, ...page }) => {
    countWordsOf({ words }, spellings);
    // A copy: a part of the page, which its title is, would keep the page.
    found.push(structuredClone(page));
  });
  if (found.length === 0)
    throw new Error(
      "La recherche n’a aucune page à indexer : aucune ne porte l’attribut « data-pagefind-body ».",
    );
  const engine = unpacked(files.get("wasm.unknown.pagefind") ?? Buffer.alloc(0));
  const pagefind = lighten(files);
  const ids = showText(files, found);
  const records = Object.fromEntries(
    [...ids].map(([lang, sorted]) => [lang, encodeRecords(sorted.map(({ record }) => record))]),
  );
  const site: SiteFile = { records, places: placesOf(ids.get("fr") ?? []), equivalents, pagefind };
  rmSync(output, { recursive: true, force: true });
  for (const folder of ["fragment", "index", "documents"])
    mkdirSync(join(output, folder), { recursive: true });
  for (const [file, content] of files) writeFileSync(join(output, file), content);
  writeFileSync(join(output, "pagefind.wasm"), engine);
  writeFileSync(join(output, "site.json"), JSON.stringify(site));
  writeFileSync(join(output, "words.txt"), encodeVocabulary(vocabularyOf(spellings)));
  writeRealWords(output);
  for (const href of new Set(found.flatMap((page) => page.documents))) {
    const texts = documents.get(href) ?? [];
    if (texts.length > 0)
      writeFileSync(join(output, "documents", documentFile(texts)), JSON.stringify(texts));
  }
  return found.length;
}

/** The index of some pages. The rest of what Pagefind gives is in `site.json`, in our scripts, or left out. */
async function filesOf(
  pages: AsyncIterable<IndexedPage>,
  note: (page: IndexedPage) => void,
): Promise<IndexFiles> {
  return withPagefind(async (index) => {
    const add = async () => {
      for await (const page of pages) {
        note(page);
        await addPage(index, page);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, add));
    const got = await index.getFiles();
    if (got.errors.length > 0)
      throw new Error(`L’index de recherche ne peut pas être écrit : ${got.errors.join(" ; ")}`);
    return new Map(got.files.map(({ path, content }) => [path, content]));
  });
}

async function addPage(index: PagefindIndex, { url, html }: IndexedPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
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
function showText(files: IndexFiles, found: readonly FoundPage[]): Map<string, FoundPage[]> {
  const byUrl = new Map(found.map((page) => [page.url, page]));
  const languages = new Map<string, FoundPage[]>();
  const fragments = [...files].filter(([file]) => file.startsWith("fragment/"));
  for (const [file, content] of fragments.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { url } = JSON.parse(unpacked(content).toString("utf8"));
    const page = byUrl.get(url);
    if (!page) throw new Error(`La recherche a indexé une page inconnue : « ${url} ».`);
    files.set(file, page.fragment);
    languages.set(page.lang, [...(languages.get(page.lang) ?? []), page]);
  }
  return languages;
}
