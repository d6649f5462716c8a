import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { readFrontMatter } from "../../domain/content/front-matter.ts";
import type { PlannedFile } from "../../domain/content/planning.ts";
import { COLLECTIONS } from "../../schemas/reference.ts";

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
