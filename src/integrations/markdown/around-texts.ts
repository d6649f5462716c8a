import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ContentSource, downloadFolders, weighFile } from "../../check/source/content-folder.ts";
import { listFiles } from "../files.ts";

/**
 * All that a compiled text is made of besides its file: the hosts of the site, the code, acronyms, and the downloads with
 * their weights, which links to them say.
 *
 * @param code see `codeDigest`
 */
export function aroundTexts(
  { dir, acronyms }: ContentSource,
  hosts: readonly string[],
  code: string,
): string {
  const downloads = downloadFolders(dir)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => listFiles(folder).map((name) => join(folder, name)))
    .map((file) => [file, weighFile(file)]);
  return JSON.stringify([hosts, acronyms, downloads, code]);
}
