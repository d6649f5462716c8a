import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What a command cost. */
export interface Cost {
  /** Seconds of processor, of the process and of those it started. */
  processor: number;
  /** Seconds that one waits. */
  wall: number;
  /** Bytes of memory of the largest Node process, at most. */
  memory: number;
  output: string;
}

/** Writes the peak of memory of a process as it ends, beside the code that is measured. */
const WITNESS = `data:text/javascript,${encodeURIComponent(
  'import{appendFileSync}from"node:fs";process.on("exit",()=>appendFileSync(process.env.BENCH_MEMORY,process.resourceUsage().maxRSS+"\\n"))',
)}`;

/**
 * Runs a script of Node and says what it cost. The times are those of the shell (POSIX `times`), which count every
 * process that has ended.
 *
 * @throws Error in French with the end of what the command said if it fails
 */
export function costOf(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = ".",
): Cost {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  const memory = join(dir, "memory");
  const command = [process.execPath, script, ...args].map(quoted).join(" ");
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", `${command}; status=$?; times >&2; exit $status`],
    {
      cwd,
      env: {
        ...process.env,
        NODE_ENV: "production",
        NODE_OPTIONS: `--import=${WITNESS}`,
        NO_COLOR: "1",
        BENCH_MEMORY: memory,
        ...env,
      },
      encoding: "utf8",
      maxBuffer: 1e9,
    },
  );
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`« ${script} » a échoué :\n${`${stdout}${stderr}`.slice(-3000)}`);
  // The second line is that of the processes that the shell started.
  const times = stderr.trimEnd().split("\n").at(-1) ?? "";
  const [user = 0, system = 0] = [...times.matchAll(/(\d+)m([\d.,]+)s/g)].map(
    ([, minutes, seconds = ""]) => Number(minutes) * 60 + Number(seconds.replace(",", ".")),
  );
  const peaks = readFileSync(memory, "utf8").trim().split("\n").map(Number);
  rmSync(dir, { recursive: true });
  return { processor: user + system, wall, memory: Math.max(...peaks) * 1024, output: stdout };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A module of the project as a script, wherever the command runs. */
export function scriptAt(path: string): string {
  return new URL(path, pathToFileURL(`${process.cwd()}/`)).pathname;
}
