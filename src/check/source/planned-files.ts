import { readFileSync } from "node:fs";
import type { PlannedFile } from "../../domain/entry/planning.ts";
import { COLLECTIONS } from "../../schemas/reference.ts";
import { readFrontMatter } from "../read/front-matter.ts";
import { entryFiles } from "./entry-files.ts";

const dataOf = (source: string): PlannedFile["data"] => readFrontMatter(source).data;

/**
 * The front matter of every entry of a content folder, without reading the bodies.
 *
 * @param read the front matter of a source, for who keeps it
 */
export function plannedFiles(
  dir: string,
  read = (source: string, make: typeof dataOf) => make(source),
): (PlannedFile & ReturnType<typeof entryFiles>[number])[] {
  return COLLECTIONS.flatMap((collection) =>
    entryFiles(dir, collection).map((entry) => ({
      ...entry,
      data: read(readFileSync(entry.file, "utf8"), dataOf),
    })),
  );
}
