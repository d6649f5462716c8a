import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { decode, encode } from "cborg";
import { readPacked, writePacked } from "./packed.ts";

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

/**
 * Cuts the chunks of the index of a language into smaller ones, and lists them in its metadata. These files of
 * CBOR are not documented: see docs/recherche.md.
 *
 * @param hash name of the metadata, from `pagefind-entry.json`
 * @returns their new name
 * @throws Error in French on the index of another version of Pagefind
 */
export function splitChunks(folder: string, hash: string): string {
  const file = join(folder, `pagefind.${hash}.pf_meta`);
  const [version, pages, chunks, ...others]: Metadata = decode(readPacked(file));
  if (!KNOWN.test(version))
    throw new Error(`Le format de l’index de Pagefind ${version} n’est pas connu : lisez docs/recherche.md.`);
  const smaller = chunks.flatMap(([, , name]) => splitChunk(folder, name));
  const changed = encode([version, pages, smaller, ...others]);
  const name = `${hash.split("_")[0]}_${digest(changed, 10)}`;
  rmSync(file);
  writePacked(join(folder, `pagefind.${name}.pf_meta`), changed);
  return name;
}

function splitChunk(folder: string, name: string): Chunk[] {
  const file = join(folder, "index", `${name}.pf_index`);
  const [words]: [IndexedWord[]] = decode(readPacked(file));
  rmSync(file);
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
  return groups.map((group) => writeChunk(folder, name.split("_")[0] ?? "", group));
}

function writeChunk(folder: string, lang: string, words: IndexedWord[]): Chunk {
  const content = encode([words]);
  const name = `${lang}_${digest(content, 7)}`;
  writePacked(join(folder, "index", `${name}.pf_index`), content);
  return [words[0]?.[0] ?? "", words.at(-1)?.[0] ?? "", name];
}

function digest(content: Uint8Array, length: number): string {
  return createHash("sha256").update(content).digest("hex").slice(0, length);
}
