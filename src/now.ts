import { readEnvironment } from "./environment.ts";

/** The present of this build, the same on every page; read again at each request in dev. */
export function now(): Temporal.Instant {
  return readEnvironment(process.env).now;
}
