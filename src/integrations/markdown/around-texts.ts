import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ContentSource, downloadFolders, weighFile } from "../../check/source/content-folder.ts";
import { listFiles } from "../files.ts";
import { codeDigest } from "../kept/code-digest.ts";

/**
 * All that a compiled text is made of besides its file: the code, the hosts of the site, acronyms, and the downloads with
 * their weights, which links to them say.
 */
export function aroundTexts({ dir, acronyms }: ContentSource, hosts: readonly string[]): string {
  const downloads = downloadFolders(dir)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => listFiles(folder).map((name) => join(folder, name)))
    .map((file) => [file, weighFile(file)]);
  return JSON.stringify([hosts, acronyms, downloads, codeDigest()]);
}
