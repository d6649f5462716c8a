import { enableCompileCache } from "node:module";
import { COMPILED_CODE } from "../integrations/kept/compiled-code.ts";

/**
 * How a build on Linux takes memory of the system, read as a process starts: two heaps for all its threads, in place of
 * one each (glibc), and no pages of two megabytes (mimalloc, of Rolldown). A quarter of a gigabyte less, of one.
 */
const MEMORY = { MALLOC_ARENA_MAX: "2", MIMALLOC_ALLOW_THP: "0" };

// Starts a command as it costs least, `node src/cli/launch.ts build --strict`: Node keeps what it compiles.
const [node = "", launcher = "", command = "", ...args] = process.argv;
if (command === "build" && process.platform === "linux" && !process.env.MALLOC_ARENA_MAX)
  process.execve?.(node, [node, ...process.execArgv, launcher, command, ...args], {
    ...process.env,
    ...MEMORY,
  });
// Threads follow the variable.
process.env.NODE_COMPILE_CACHE ??= COMPILED_CODE;
enableCompileCache(process.env.NODE_COMPILE_CACHE);
process.argv = [node, command, ...args];
await import(`./${command}.ts`);
