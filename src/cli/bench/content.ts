import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { writeEntries } from "./entries.ts";
import { median } from "./transfer.ts";

const RUNS = 3;

/** Measures `npm run check` on the entries of the site, and on a folder of many; prints seconds, Node’s start included. */
export function benchContent({ entries }: { entries: number }): void {
  const large = join(".cache/bench", `content-${entries}`);
  writeEntries(large, entries);
  for (const dir of ["src/content", large]) {
    const times = Array.from({ length: RUNS }, () => checkTime(dir));
    console.log(
      `relecture de ${dir} : ${countIn(dir)} entrées, ${inSeconds(median(times))} (médiane de ${RUNS})`,
    );
  }
}

function countIn(dir: string): number {
  return globSync("{news,agenda,pages}/**/*.mdx", { cwd: dir }).length;
}

/** Seconds that a check of the content takes. */
function checkTime(dir: string): number {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ["src/cli/check.ts", "--content"], {
    env: { ...process.env, SITE_CONTENT: dir },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`La relecture de ${dir} trouve des erreurs :\n${stdout.slice(-2000)}`);
  return (performance.now() - start) / 1000;
}

function inSeconds(seconds: number): string {
  return `${seconds.toFixed(1).replace(".", ",")} s`;
}
