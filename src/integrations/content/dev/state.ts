import type { Problem } from "../../../check/problem.ts";

/** What dev knows of the content: written by the integration, read by the middleware of the pages. */
export interface DevState {
  /** The errors of the content, in reading order. */
  errors: readonly Problem[];
  /** Astro has renewed what pages read. */
  contentChanged: () => void;
}

const KEY = Symbol.for("content-dev");

/** The one state of this process: Vite loads the middleware in a graph of its own, which shares no module. */
export function devState(): DevState {
  const shared = globalThis as { [KEY]?: DevState };
  shared[KEY] ??= { errors: [], contentChanged: () => {} };
  return shared[KEY];
}
