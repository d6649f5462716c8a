import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../sites.ts";

/** What was built, until all is measured. */
const FORMER = join(ROOT, "former");

/** Takes a folder away: ext4 makes files slowly for some minutes where thousands have just gone. */
export function putAside(folder: string): void {
  mkdirSync(FORMER, { recursive: true });
  if (existsSync(folder)) renameSync(folder, join(FORMER, randomUUID()));
}

/** Removes all that was put aside. */
export function forgetAside(): void {
  rmSync(FORMER, { recursive: true, force: true });
}
