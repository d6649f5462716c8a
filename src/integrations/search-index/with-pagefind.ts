import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { close, createIndex, type PagefindIndex } from "pagefind";

/**
 * Does something with an index of Pagefind, then waits until its process has ended: Pagefind only kills it, and a thread
 * that ended before would leave it to nobody.
 *
 * @throws Error in French when Pagefind does not start
 */
export async function withPagefind<T>(use: (index: PagefindIndex) => Promise<T>): Promise<T> {
  const started: ChildProcess[] = [];
  const note = (message: unknown) => started.push((message as { process: ChildProcess }).process);
  subscribe("child_process", note);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`La recherche ne démarre pas : ${errors.join(" ; ")}`);
    return await use(index);
  } finally {
    unsubscribe("child_process", note);
    const running = started.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ended = running.map((one) => once(one, "exit"));
    await close();
    for (const one of running) one.ref();
    await Promise.all(ended);
  }
}
