import { hash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readEnvironment } from "../../environment.ts";

/** Where builds keep what they made, for the next. */
export const folderOfBuild = () => join(readEnvironment(process.env).cacheDir, "kept");
/** Bytes from which the oldest results go: a site of 10,000 entries has a third of it. */
const MOST = 1_500_000_000;
const DIGEST_BYTES = 32;

/**
 * Results of a build kept for the next, each under a name made of all that it is made of. A file starts with the
 * digest of its name and content: one that was damaged, cut, or comes from another name is made again, never trusted.
 */
export class KeptResults {
  readonly #folder: string;

  /** @param kind what the results are: a folder of its own */
  constructor(kind: string, folder = folderOfBuild()) {
    this.#folder = join(folder, kind);
  }

  /** The result of a name; nothing where there is none, or none that can be trusted. */
  get(name: string): Buffer | undefined {
    const file = join(this.#folder, name);
    let stored: Buffer;
    try {
      stored = readFileSync(file);
    } catch {
      return undefined;
    }
    const content = stored.subarray(DIGEST_BYTES);
    return stored.subarray(0, DIGEST_BYTES).equals(digestOf([name, content])) ? content : undefined;
  }

  set(name: string, content: Uint8Array): void {
    mkdirSync(this.#folder, { recursive: true });
    const file = join(this.#folder, name);
    // Written aside, then named: another build never reads half a file.
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, Buffer.concat([digestOf([name, content]), content]));
    renameSync(draft, file);
  }
}

/** The name of a result, from its inputs. */
export function nameOf(...inputs: readonly (string | Uint8Array)[]): string {
  return digestOf(inputs).toString("hex");
}

/** A digest of several parts, which says where each ends. */
export function digestOf(parts: readonly (string | Uint8Array)[]): Buffer {
  const digests = parts.map((part) => hash("sha256", part, "buffer"));
  return hash("sha256", Buffer.concat(digests), "buffer");
}

/** Removes the oldest results where all weigh too much: one that is still of use is made again. */
export function forgetOldResults(folder = folderOfBuild(), most = MOST): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ file, stat: statSync(file) }))
    .sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs);
  let bytes = 0;
  for (const { file, stat } of files) {
    bytes += stat.size;
    if (bytes > most) rmSync(file, { force: true });
  }
}
