import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

const LOCK = "build.lock";

/** Result codes of SQLite: another process holds the file; it is no database. Source: sqlite.org/rescode.html. */
const BUSY = 5;
const DAMAGED = 26;

let held: DatabaseSync | undefined;

/**
 * Keeps other builds of this project out until this process ends: they write the same files in `.astro/` and
 * `.cache/`. The lock is one of the system’s own, taken through SQLite, which Node carries: the system gives it back
 * however the process ends, so that a build that was killed locks nobody out.
 *
 * @param folder where the lock is kept
 * @throws Error in French when a build is at work
 */
export function lockBuild(folder = ".cache"): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, LOCK);
  try {
    held = lockOf(file);
  } catch (error) {
    const { errcode } = error as { errcode?: number };
    if (errcode === BUSY)
      throw new Error(
        "Une construction du site est déjà en cours dans ce dossier : attendez qu’elle finisse. Rien n’a été touché.",
      );
    if (errcode !== DAMAGED) throw error;
    // Nobody can hold a file that is no lock.
    rmSync(file);
    held = lockOf(file);
  }
}

function lockOf(file: string): DatabaseSync {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    throw error;
  }
  return lock;
}

/** Lets the next build in, before the process ends. */
export function unlockBuild(): void {
  held?.close();
  held = undefined;
}
