import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkEntry } from "../../../src/check/check-entry.ts";
import { readFrontMatter } from "../../../src/check/read/front-matter.ts";
import { openContent } from "../../../src/check/source/content-folder.ts";
import { COLLECTIONS } from "../../../src/schemas/reference.ts";

/** Entries of the former site, which are not in the project: a folder beside it that not everyone has. */
const FOLDERS = ["../shared/corpus", "../shared/seeds"];

/** Words of parsers: in a sentence for editors, they would be English that was let through. */
const ENGLISH = /\b(expected|unexpected|invalid|character|token|error|tag name|received|required)\b/i;

describe.each(FOLDERS)("the former entries of %s", (folder) => {
  test.skipIf(!existsSync(folder))(
    "are each read, or have faults in French at a line they have (skipped where the folder is absent)",
    () => {
      const content = openContent("src/content");
      const names = readdirSync(folder).filter((name) => /\.(markdown|md|mdx|txt)$/.test(name));
      expect(names).not.toEqual([]);
      for (const name of names) {
        const source = readFileSync(join(folder, name), "utf8");
        const { data, faults } = readFrontMatter(source);
        if (faults.length === 0) expect(Object.keys(data)).not.toEqual([]);
        for (const collection of COLLECTIONS) {
          const { problems } = checkEntry(collection, join(folder, name), source, content);
          for (const { line, column, message } of problems) {
            expect(message, `${name}:${line}:${column}`).not.toMatch(ENGLISH);
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(source.split("\n").length);
            expect(column).toBeGreaterThanOrEqual(1);
          }
        }
      }
    },
  );
});
