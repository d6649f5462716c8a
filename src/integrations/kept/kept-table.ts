import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { deserialize, serialize } from "node:v8";
import { readEnvironment } from "../../environment.ts";
import { codeDigest } from "./code-digest.ts";
import { digestOf, folderOfBuild, nameOf } from "./kept-results.ts";

/** Result codes of SQLite: the file is damaged; it is no database. Source: sqlite.org/rescode.html. */
const BROKEN = [11, 26];

interface Row {
  digest: Uint8Array;
  value: Uint8Array;
}

/** An open table. */
interface Rows {
  database: DatabaseSync;
  get: StatementSync;
  set: StatementSync;
}

/**
 * Many small results of a build, in one file for each content folder: those that the last build asked for, and no other,
 * are there for the next. They are made of what they are asked by and of the code of the project; values are what
 * `node:v8` serializes, but `undefined`. Each stays on the disk, with the digest of its name and value, until it is asked
 * for. A table that is broken, or that another process holds, keeps nothing: all is made.
 */
export class KeptTable<T> {
  readonly #file: string;
  readonly #makers: string;
  readonly #asked = new Set<string>();
  #rows: Rows | undefined;
  #isWriting = false;

  /** @param kind what the results are */
  constructor(kind: string, folder = folderOfBuild(), code = codeDigest()) {
    const { contentDir } = readEnvironment(process.env);
    this.#makers = nameOf(kind, contentDir, process.version, code);
    mkdirSync(join(folder, "tables"), { recursive: true });
    this.#file = join(folder, "tables", `${nameOf(kind, contentDir)}.sqlite`);
    // The second time, in place of a broken one.
    this.#rows = this.#try(() => this.#open()) ?? this.#try(() => this.#open());
  }

  /** The result of these inputs, which is made where the build before did not. */
  of(inputs: readonly (string | Uint8Array)[], make: () => T): T {
    const name = nameOf(this.#makers, ...inputs);
    return this.#get(name) ?? this.#set(name, make());
  }

  /** The same, of what takes its time. */
  async ofAsync(inputs: readonly (string | Uint8Array)[], make: () => Promise<T>): Promise<T> {
    const name = nameOf(this.#makers, ...inputs);
    return this.#get(name) ?? this.#set(name, await make());
  }

  /** Leaves the results to the next build, which opens the table again. */
  save(): void {
    this.#try(() => {
      if (!this.#rows) return;
      const { database } = this.#rows;
      const names = database.prepare("SELECT name FROM kept").all() as { name: string }[];
      const remove = database.prepare("DELETE FROM kept WHERE name = ?");
      for (const { name } of names) if (!this.#asked.has(name)) this.#write(() => remove.run(name));
      if (this.#isWriting) database.exec("COMMIT");
    });
    this.#close();
  }

  #get(name: string): T | undefined {
    this.#asked.add(name);
    const row = this.#try(() => this.#rows?.get.get(name)) as Row | undefined;
    return row && digestOf([name, row.value]).equals(row.digest) ? deserialize(row.value) : undefined;
  }

  #set(name: string, result: T): T {
    const value = serialize(result);
    this.#try(() => this.#write(() => this.#rows?.set.run(name, digestOf([name, value]), value)));
    return result;
  }

  /** From the first write on, no other process can write; others see nothing of it before it is saved. */
  #write(change: () => unknown): void {
    if (!this.#isWriting) this.#rows?.database.exec("BEGIN IMMEDIATE");
    this.#isWriting = true;
    change();
  }

  #open(): Rows {
    const database = new DatabaseSync(this.#file, { timeout: 0 });
    // A machine that stops may leave half a table: digests find it.
    database.exec("PRAGMA synchronous = OFF");
    database.exec("CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, digest BLOB, value BLOB)");
    return {
      database,
      get: database.prepare("SELECT digest, value FROM kept WHERE name = ?"),
      set: database.prepare("REPLACE INTO kept (name, digest, value) VALUES (?, ?, ?)"),
    };
  }

  #close(): void {
    this.#rows?.database.close();
    this.#rows = undefined;
  }

  /** Does what the file may refuse: it is then left alone, and removed where it is broken. */
  #try<R>(act: () => R): R | undefined {
    try {
      return act();
    } catch (error) {
      const { code, errcode = 0 } = error as { code?: string; errcode?: number };
      if (code !== "ERR_SQLITE_ERROR") throw error;
      this.#close();
      if (BROKEN.includes(errcode)) rmSync(this.#file, { force: true });
      return undefined;
    }
  }
}
