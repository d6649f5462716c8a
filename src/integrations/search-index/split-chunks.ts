import { createHash } from "node:crypto";
import { decode, encode } from "cborg";
import { packed, unpacked } from "./packed.ts";

/**
 * Bytes of the words in a chunk, before compression. Pagefind makes chunks of about 60 kB, 25 kB on the network
 * for each word that is searched; a sixth of it costs less, their list in the index included.
 */
const CHUNK = 10_000;

/** Versions of Pagefind whose files have the form below. */
const KNOWN = /^1\.6\./;

/** Part of a Pagefind index: the words from the first to the last, and the name of the file that has them. */
type Chunk = [from: string, to: string, name: string];

/** A word of a chunk: its text, and where it is. Words are in alphabetical order. */
type IndexedWord = [text: string, ...where: unknown[]];

/** What Pagefind loads of a language first. */
type Metadata = [version: string, pages: unknown, chunks: Chunk[], ...others: unknown[]];

/** The files of an index by their path in its folder, each as Pagefind packs it. */
export type IndexFiles = Map<string, Uint8Array>;

/**
 * Cuts the chunks of the index of a language into smaller ones, and lists them in its metadata. These files of
 * CBOR are not documented: see docs/recherche.md.
 *
 * @param files those of the index: the smaller chunks take the place of the others
 * @param hash name of the metadata, from `pagefind-entry.json`
 * @returns the new name of the metadata, and the metadata, packed
 * @throws Error in French on the index of another version of Pagefind
 */
export function splitChunks(files: IndexFiles, hash: string): { name: string; metadata: Buffer } {
  const [version, pages, chunks, ...others]: Metadata = decode(taken(files, `pagefind.${hash}.pf_meta`));
  if (!KNOWN.test(version))
    throw new Error(`Le format de l’index de Pagefind ${version} n’est pas connu : lisez docs/recherche.md.`);
  const smaller = chunks.flatMap(([, , name]) => splitChunk(files, name));
  const changed = encode([version, pages, smaller, ...others]);
  return { name: `${hash.split("_")[0]}_${digest(changed, 10)}`, metadata: packed(changed) };
}

function splitChunk(files: IndexFiles, name: string): Chunk[] {
  const [words]: [IndexedWord[]] = decode(taken(files, `index/${name}.pf_index`));
  const groups: IndexedWord[][] = [];
  let size = CHUNK;
  for (const word of words) {
    const { length } = encode(word);
    if (size + length > CHUNK) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += length;
  }
  return groups.map((group) => addChunk(files, name.split("_")[0] ?? "", group));
}

function addChunk(files: IndexFiles, lang: string, words: IndexedWord[]): Chunk {
  const content = encode([words]);
  const name = `${lang}_${digest(content, 7)}`;
  files.set(`index/${name}.pf_index`, packed(content));
  return [words[0]?.[0] ?? "", words.at(-1)?.[0] ?? "", name];
}

function taken(files: IndexFiles, path: string): Buffer {
  const content = files.get(path);
  if (!content) throw new Error(`Pagefind ne donne pas « ${path} ».`);
  files.delete(path);
  return unpacked(content);
}

function digest(content: Uint8Array, length: number): string {
  return createHash("sha256").update(content).digest("hex").slice(0, length);
}
