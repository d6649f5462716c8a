import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a search loaded, in bytes of bodies as they travel (brotli where a file has such a copy) and requests. */
export interface Transfer {
  bytes: number;
  requests: number;
}

/** What a file weighs on the network. */
export function weightOf(dir: string, path: string): number {
  const file = join(dir, path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** Runs something and counts what it fetches from a served folder. */
export async function counting(dir: string, run: () => Promise<unknown>): Promise<Transfer> {
  const { fetch } = globalThis;
  const transfer: Transfer = { bytes: 0, requests: 0 };
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    transfer.bytes += weightOf(dir, new URL(address).pathname);
    transfer.requests += 1;
    return fetch(input, init);
  };
  try {
    await run();
  } finally {
    globalThis.fetch = fetch;
  }
  return transfer;
}

/** @example median([3, 1, 2]) // => 2 */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
