import { deserialize, serialize } from "node:v8";
import { readEnvironment } from "../../environment.ts";
import { codeDigest } from "./code-digest.ts";
import { KeptResults } from "./kept-results.ts";

interface Kept<T> {
  code: string;
  results: Map<string, T>;
}

/**
 * Many small results of a build, in one file for each content folder: those that the last build asked for, and no other,
 * are there for the next. They are made of what they are asked by and of the code of the project; values are what
 * `node:v8` serializes, but `undefined`.
 */
export class KeptTable<T> {
  readonly #store: KeptResults;
  readonly #name: string;
  readonly #code: string;
  readonly #before: ReadonlyMap<string, T>;
  readonly #asked = new Map<string, T>();
  /** Whether the build before did not leave all that this one asks for. */
  #isNew = false;

  /** @param kind what the results are */
  constructor(kind: string, store = new KeptResults("tables"), code = codeDigest()) {
    this.#store = store;
    this.#code = code;
    this.#name = KeptResults.nameOf(kind, readEnvironment(process.env).contentDir, process.version);
    const found = store.get(this.#name);
    const kept: Kept<T> | undefined = found && deserialize(found);
    this.#before = kept?.code === code ? kept.results : new Map();
  }

  /** The result of these inputs, which is made where the build before did not. */
  of(inputs: readonly (string | Uint8Array)[], make: () => T): T {
    const name = KeptResults.nameOf(...inputs);
    const known = this.#asked.get(name) ?? this.#before.get(name);
    this.#isNew ||= known === undefined;
    const result = known ?? make();
    this.#asked.set(name, result);
    return result;
  }

  /** The same, of what takes its time. */
  async ofAsync(inputs: readonly (string | Uint8Array)[], make: () => Promise<T>): Promise<T> {
    const name = KeptResults.nameOf(...inputs);
    const made = this.#before.has(name) ? undefined : await make();
    return this.of(inputs, () => made as T);
  }

  /** Leaves the results to the next build. */
  save(): void {
    if (!this.#isNew && this.#asked.size === this.#before.size) return;
    const kept: Kept<T> = { code: this.#code, results: this.#asked };
    this.#store.set(this.#name, serialize(kept));
  }
}
