import { createHash } from "node:crypto";
import { decode, decodeFirst, encode, Tokenizer } from "cborg";
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

/** A word of a chunk, in alphabetical order: its text, and the bytes that say where it is. */
interface IndexedWord {
  text: string;
  bytes: Uint8Array;
}

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
  const groups: IndexedWord[][] = [];
  let size = CHUNK;
  for (const word of wordsOf(taken(files, `index/${name}.pf_index`))) {
    const { length } = word.bytes;
    if (size + length > CHUNK) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += length;
  }
  return groups.map((group) => addChunk(files, name.split("_")[0] ?? "", group));
}

/** The words of a chunk, which is an array that holds theirs alone: their bytes are taken as they are. */
function* wordsOf(chunk: Uint8Array): Generator<IndexedWord> {
  const tokens = new Tokenizer(chunk);
  tokens.next();
  tokens.next();
  let rest = chunk.subarray(tokens.pos());
  while (rest.length > 0) {
    const [[text], after]: [[string], Uint8Array] = decodeFirst(rest);
    yield { text, bytes: rest.subarray(0, rest.length - after.length) };
    rest = after;
  }
}

function addChunk(files: IndexFiles, lang: string, words: IndexedWord[]): Chunk {
  // A zero for each word, one byte each, makes the heads of both arrays.
  const heads = encode([words.map(() => 0)]).slice(0, -words.length);
  const content = Buffer.concat([heads, ...words.map(({ bytes }) => bytes)]);
  const name = `${lang}_${digest(content, 7)}`;
  files.set(`index/${name}.pf_index`, packed(content));
  return [words[0]?.text ?? "", words.at(-1)?.text ?? "", name];
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
