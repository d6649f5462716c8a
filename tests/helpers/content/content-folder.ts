import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import { type ContentSource, openContent } from "../../../src/check/source/content-folder.ts";

const TAXONOMIES = {
  "taxonomies/news-categories.yaml": "- id: article\n  label: Article\n",
  "taxonomies/agenda-categories.yaml": "- id: conference\n  label: Conférence\n",
  "taxonomies/tags.yaml": "- id: accessibilite\n  label: Accessibilité\n  variants: [A11y]\n",
  "taxonomies/series.yaml": "",
};

const dirs: string[] = [];
afterEach(() => {
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true });
});

/**
 * A content folder that lasts one test: its files, over taxonomies of one term each.
 *
 * @param parent where to put it; a build wants it inside the project
 */
export function contentFolder(files: Record<string, string> = {}, parent = tmpdir()): string {
  const dir = mkdtempSync(join(parent, "content-"));
  dirs.push(dir);
  for (const [name, text] of Object.entries({ ...TAXONOMIES, ...files })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

/** The same folder, open. */
export function contentWith(files: Record<string, string> = {}): ContentSource {
  return openContent(contentFolder(files));
}

/** An entry that has no fault, with more lines in its front matter and a body. */
export function newsFile(lines: readonly string[] = [], body = "Un texte."): string {
  const front = ["title: Un", "summary: Deux.", "category: Article", "publishedAt: 2024-05-28", ...lines];
  return `---\n${front.join("\n")}\n---\n\n${body}\n`;
}

/** An event that has no fault, with more lines in its front matter. */
export function eventFile(lines: readonly string[] = []): string {
  return newsFile(["start: 2024-06-20", "attendance: online", ...lines]).replace("Article", "Conférence");
}
