import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { itemsOf, readText, writeArray, writeText } from "./cbor.ts";
import { readPacked, writePacked } from "./packed.ts";

/**
 * Bytes of the words in a chunk, before compression. Pagefind makes chunks of about 60 kB, 25 kB on the network
 * for each word that is searched; a sixth of it costs less, their list in the index included.
 */
const CHUNK = 10_000;

/** Part of a Pagefind index: the words from the first to the last, and the name of the file that has them. */
interface Chunk {
  from: string;
  to: string;
  name: string;
}

/**
 * Cuts the chunks of the index of a language into smaller ones, and lists them in its metadata.
 * Formats of Pagefind 1.6: a chunk is `[[word, …]]`, a word `[text, …]` in alphabetical order; the metadata is
 * `[version, pages, chunks, …]`, a chunk there `[from, to, name]`.
 *
 * @param hash name of the metadata, from `pagefind-entry.json`
 * @returns their new name
 */
export function splitChunks(folder: string, hash: string): string {
  const metadata = join(folder, `pagefind.${hash}.pf_meta`);
  const [version, pages, chunks, ...others] = itemsOf(readPacked(metadata));
  if (!version || !pages || !chunks)
    throw new Error(`L’index de recherche a une forme inconnue : « ${metadata} ».`);
  const smaller = itemsOf(chunks).flatMap((chunk) =>
    splitChunk(folder, readText(itemsOf(chunk)[2] as Buffer)),
  );
  const list = smaller.map(({ from, to, name }) => writeArray([from, to, name].map(writeText)));
  const changed = writeArray([version, pages, writeArray(list), ...others]);
  const name = `${hash.split("_")[0]}_${digest(changed, 10)}`;
  rmSync(metadata);
  writePacked(join(folder, `pagefind.${name}.pf_meta`), changed);
  return name;
}

function splitChunk(folder: string, name: string): Chunk[] {
  const file = join(folder, "index", `${name}.pf_index`);
  const [all] = itemsOf(readPacked(file));
  const words = all ? itemsOf(all) : [];
  rmSync(file);
  const groups: Buffer[][] = [];
  let size = CHUNK;
  for (const word of words) {
    if (size + word.length > CHUNK) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.length;
  }
  return groups.map((group) => writeChunk(folder, name.split("_")[0] ?? "", group));
}

function writeChunk(folder: string, lang: string, words: readonly Buffer[]): Chunk {
  const content = writeArray([writeArray(words)]);
  const name = `${lang}_${digest(content, 7)}`;
  writePacked(join(folder, "index", `${name}.pf_index`), content);
  const textOf = (word: Buffer | undefined) => (word ? readText(itemsOf(word)[0] as Buffer) : "");
  return { from: textOf(words[0]), to: textOf(words.at(-1)), name };
}

function digest(content: Buffer, length: number): string {
  return createHash("sha256").update(content).digest("hex").slice(0, length);
}
