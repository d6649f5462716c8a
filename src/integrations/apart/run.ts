import { parentPort, workerData } from "node:worker_threads";
import type { Task } from "./apart.ts";

// The thread of a task: see `apart`.
const { module, name, args }: Task = workerData;
const { [name]: run } = await import(module);
parentPort?.postMessage(await run(...args));
