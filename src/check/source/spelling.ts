import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join, posix } from "node:path";
import { fileSpelling } from "../../domain/text/file-spelling.ts";

/**
 * The path of a file as the disk spells it, from a folder: some systems take capitals and accents for one another,
 * and editors take spaces, dashes and backslashes so. Nothing when there is no such file.
 *
 * @example spellingOn("public", "/Documents/Guide été.PDF") // => "/documents/guide-ete.pdf"
 */
export function spellingOn(root: string, path: string): string | undefined {
  const parts = path.replaceAll("\\", "/").split("/");
  const found: string[] = [];
  for (const part of parts) {
    const folder = join(root, ...found, ".");
    const names = /^\.*$/.test(part) || !existsSync(folder) ? [] : readdirSync(folder);
    const name = names.includes(part)
      ? part
      : names.find((other) => fileSpelling(other) === fileSpelling(part));
    if (name === undefined && !/^\.*$/.test(part)) return undefined;
    found.push(name ?? part);
  }
  return found.join("/");
}

/** Whether a file that is there has its path letter for letter; some systems open it under another spelling too. */
export function isSpelled(root: string, path: string): boolean {
  const real = realpathSync.native(join(root, path)).replaceAll("\\", "/");
  return real.endsWith(posix.normalize(path).replace(/^(?:\.\.\/)*/, "")) || spellingOn(root, path) === path;
}
