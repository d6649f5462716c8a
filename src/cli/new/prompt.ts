import { createInterface } from "node:readline/promises";

/** Asks one question at the terminal and gives the answer, without the spaces around it. */
export type Ask = (question: string) => Promise<string>;

/** The editor left: Ctrl-C, Ctrl-D, or the terminal closed. */
export class Interrupted extends Error {}

/**
 * Questions at the terminal: one line each, nothing drawn over, so that a screen reader says them in order.
 *
 * @returns how to ask, and how to give the terminal back
 */
export function terminal(): { ask: Ask; close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  lines.once("SIGINT", () => left.abort());
  lines.once("close", () => left.abort());
  const ask: Ask = async (question) => {
    try {
      return (await lines.question(question, { signal: left.signal })).trim();
    } catch {
      throw new Interrupted();
    }
  };
  return { ask, close: () => lines.close() };
}
