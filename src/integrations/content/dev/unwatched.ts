import { relative, resolve } from "node:path";
import type { Environment } from "../../../environment.ts";

/**
 * What dev does not watch: what builds write and keep. Vite would go through these thousands of files at each start,
 * for seconds. The content is watched wherever it is.
 *
 * @param root folder of the project
 */
export function unwatched(
  root: string,
  { contentDir, outDir, cacheDir }: Pick<Environment, "contentDir" | "outDir" | "cacheDir">,
): (path: string) => boolean {
  const isIn = (folder: string, path: string) =>
    !/^\.\.(?:[\\/]|$)/.test(relative(resolve(root, folder), path));
  const isBuilt = (path: string) =>
    [outDir, cacheDir].some((folder) => isIn(folder, path)) ||
    /^dist(?:-[^\\/]*)?(?:[\\/]|$)/.test(relative(root, path));
  return (path) => isBuilt(path) && !isIn(contentDir, path);
}
