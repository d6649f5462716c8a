import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/**
 * Waits for its turn to run Astro in a project, and gives what to call when done: builds write the same files in
 * `.astro/`, and test files run at the same time. The lock of a run that was killed does not count.
 */
export async function oneAstro(project: string): Promise<() => void> {
  const folder = join(project, ".cache");
  const lock = join(folder, "one-astro.lock");
  for (;;) {
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return () => rmSync(lock, { force: true });
    } catch {
      if (isAbandoned(lock)) rmSync(lock, { force: true });
      await setTimeout(250);
    }
  }
}

function isAbandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
