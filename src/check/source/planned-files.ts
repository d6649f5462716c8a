import { readFileSync } from "node:fs";
import type { PlannedFile } from "../../domain/entry/planning.ts";
import { COLLECTIONS } from "../../schemas/reference.ts";
import { readFrontMatter } from "../read/front-matter.ts";
import { entryFiles } from "./read-entries.ts";

/** The front matter of every entry of a content folder, without reading the bodies. */
export function plannedFiles(dir: string): PlannedFile[] {
  return COLLECTIONS.flatMap((collection) =>
    entryFiles(dir, collection).map(({ file }) => ({
      file,
      data: readFrontMatter(readFileSync(file, "utf8")).data,
    })),
  );
}
