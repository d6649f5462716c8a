import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildRecord } from "../build/build-record.ts";
import { RECORD } from "./read-site.ts";

/** The record of the site in a folder; nothing where there is none, or where it cannot be read. */
export function recordIn(dir: string): BuildRecord | undefined {
  const file = join(dir, RECORD);
  return existsSync(file) ? parseRecord(readFileSync(file, "utf8")) : undefined;
}

/** Reads a `build.json`; nothing where it is none. */
export function parseRecord(text: string): BuildRecord | undefined {
  try {
    const record = JSON.parse(text) as BuildRecord;
    return typeof record.counts.pages === "number" && Temporal.Instant.from(record.date) ? record : undefined;
  } catch {
    return undefined;
  }
}
