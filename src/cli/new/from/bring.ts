import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { checkChanged, checkSite } from "../../../check/check-site.ts";
import { fixEntry } from "../../../check/fix/fix-entry.ts";
import { problemLine } from "../../../check/problem.ts";
import type { ContentSource } from "../../../check/source/content-folder.ts";
import { readEntries } from "../../../check/source/read-entries.ts";
import { writeNew } from "../new-file.ts";
import { IMAGES, type Imported } from "./imported.ts";

/** A new entry with a text that was written elsewhere, in place of the one to write. */
export function withText(file: string, entry: string, { body }: Imported): string {
  const front = entry.slice(0, entry.indexOf("\n---\n", 3) + 5);
  return `${front}\n${body.replaceAll(IMAGES, `./images/${basename(file, ".mdx")}-`).trim()}\n`;
}

/** Writes the images of a text beside its entry. @throws Error in French when one would replace another */
export function writeImages(file: string, { images }: Imported): void {
  for (const { name, bytes } of images)
    writeNew(join(dirname(file), "images", `${basename(file, ".mdx")}-${name}`), bytes);
}

/**
 * Repairs in an entry that was written what has one remedy only.
 *
 * @returns what is left to do, in French, a line each
 */
export function repaired(content: ContentSource, now: Temporal.Instant, file: string): string[] {
  const entry = readEntries(content).find((one) => one.file === file);
  if (!entry) return [];
  const check = checkChanged(readEntries(content), content, now);
  const found = checkSite(content, now).problems.filter((problem) => problem.file === file);
  const { source } = fixEntry(entry.source, found, (text) => check(file, text));
  writeFileSync(file, source);
  return check(file, source).map(problemLine);
}
