import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { getEnvironmentData, setEnvironmentData, Worker } from "node:worker_threads";
import { CODE_DIGEST, codeDigest } from "../kept/code-digest.ts";

/** What a thread is to run, and with what. */
export interface Task {
  /** Address of the module. */
  module: string;
  name: string;
  args: readonly unknown[];
}

/**
 * Runs a function of a module in a thread, whose memory is its own: what a step makes and drops is collected without
 * going through all that Astro still holds of the site, and is given back at its end.
 *
 * @param module address of the module, from which the function is exported
 * @param args what structured clones can be made of, as the result
 * @throws what the function throws
 */
export function apart<F extends (...args: never[]) => unknown>(
  module: URL,
  name: string,
  ...args: Parameters<F>
): Promise<Awaited<ReturnType<F>>> {
  if (!getEnvironmentData(CODE_DIGEST)) {
    setEnvironmentData(CODE_DIGEST, codeDigest());
    giveBackMemory();
  }
  const task: Task = { module: module.href, name, args };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./run.ts", import.meta.url), { workerData: task });
    worker.once("message", resolve).once("error", reject);
    worker.once("exit", () => reject(new Error(`« ${name} » s’est arrêté avant la fin.`)));
  });
}

/** Collects what Astro has left, hundreds of megabytes, which Node would keep beside those of the threads. */
function giveBackMemory(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")({ type: "major", execution: "sync", flavor: "last-resort" });
}
