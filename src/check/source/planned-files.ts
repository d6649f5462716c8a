import { readFileSync } from "node:fs";
import type { PlannedFile } from "../../domain/entry/planning.ts";
import { COLLECTIONS } from "../../schemas/reference.ts";
import { readFrontMatter } from "../read/front-matter.ts";
import { entryFiles, type ReadEntry } from "./read-entries.ts";

/** The front matter of every entry of a content folder, without reading the bodies. */
export function plannedFiles(dir: string): (PlannedFile & Pick<ReadEntry, "collection" | "id">)[] {
  return COLLECTIONS.flatMap((collection) =>
    entryFiles(dir, collection).map((entry) => ({
      ...entry,
      data: readFrontMatter(readFileSync(entry.file, "utf8")).data,
    })),
  );
}
