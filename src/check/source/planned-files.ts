import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import type { PlannedFile } from "../../domain/entry/planning.ts";
import { COLLECTIONS } from "../../schemas/reference.ts";
import { readFrontMatter } from "../read/front-matter.ts";

/** The front matter of every entry of a content folder, without reading the bodies. */
export function plannedFiles(dir: string): PlannedFile[] {
  return COLLECTIONS.flatMap((collection) => {
    const base = join(dir, collection);
    return globSync("**/*.mdx", { cwd: base })
      .sort()
      .map((name) => {
        const file = join(base, name);
        return { file, data: readFrontMatter(readFileSync(file, "utf8")).data };
      });
  });
}
