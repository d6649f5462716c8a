import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** Where faults are tried: nothing else is touched. */
export const BENCH = ".cache/faults";

/** A command of the project at work. */
export interface Running {
  child: ChildProcess;
  /** Waits until the command has said something; gives up when it ends before. */
  until(words: string): Promise<void>;
  /** How it ended, and all it said. */
  ended: Promise<{ status: number | null; output: string }>;
}

/** What a command is started with. */
export interface Start {
  env?: Record<string, string>;
  /** The project, where it is a copy. */
  cwd?: string;
  /** What stands before the command: limits, another account. */
  before?: readonly string[];
}

/** Starts a command of the project. @example start(["src/cli/build.ts"], { env: { SITE_OUT: "x" } }) */
export function start(args: readonly string[], { env = {}, cwd = ".", before = [] }: Start = {}): Running {
  const { SITE_URL: _, SITE_PREVIEW: __, VITEST: ___, ...inherited } = process.env;
  const [command = "", ...rest] = [...before, process.execPath, ...args];
  const child = spawn(command, rest, {
    cwd,
    env: { ...inherited, NODE_ENV: "production", NO_COLOR: "1", SITE_NOW: NOW, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      tell();
    });
  const ended = new Promise<{ status: number | null; output: string }>((done) =>
    child.on("close", (status) => {
      done({ status, output });
      tell();
    }),
  );
  const until = (words: string) =>
    new Promise<void>((done, fail) => {
      const look = () => {
        if (output.includes(words)) done();
        else if (child.exitCode !== null || child.signalCode !== null)
          fail(new Error(`ended before it said « ${words} »:\n${output.slice(-3000)}`));
        else return;
        listeners.delete(look);
      };
      listeners.add(look);
      look();
    });
  return { child, until, ended };
}

/** The present of what is built here. */
export const NOW = "2026-11-22T09:00:00Z";

/**
 * Copies the project elsewhere, without its git, its caches and its sites; packages are those of the project itself.
 *
 * @param name of its folder
 */
export function copyProject(name: string, parent = mkdtempSync(join(tmpdir(), "project-"))): string {
  const folder = join(parent, name);
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  for (const file of files.toString().split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}
