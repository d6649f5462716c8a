import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

const LOCK = ".cache/one-astro.lock";

/**
 * Waits for its turn to run Astro, and gives what to call when done: builds and dev write the same files in
 * `.astro/`, and test files run at the same time. The lock of a run that was killed does not count.
 */
export async function oneAstro(): Promise<() => void> {
  for (;;) {
    try {
      mkdirSync(".cache", { recursive: true });
      writeFileSync(LOCK, String(process.pid), { flag: "wx" });
      return () => rmSync(LOCK, { force: true });
    } catch {
      if (isAbandoned()) rmSync(LOCK, { force: true });
      await setTimeout(250);
    }
  }
}

function isAbandoned(): boolean {
  try {
    process.kill(Number(readFileSync(LOCK, "utf8")), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
