import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileFault } from "../../check/files/file-fault.ts";
import { listFiles } from "../../integrations/files.ts";

/** Where builds keep the images they made (Astro’s in its `cacheDir`), and publish them from without a look. */
const KEPT = [".cache/astro/assets"];
const IMAGE = /\.(?:png|jpe?g|webp|avif|gif)$/;

/** The images of a folder that are cut or none, as paths from it. */
export function brokenImages(dir: string, files: Iterable<string>): string[] {
  return [...files].filter(
    (file) => IMAGE.test(file) && fileFault(file, readFileSync(join(dir, file), "latin1")) !== undefined,
  );
}

/** Takes away the images kept from former builds that a disk or a cut has damaged: they are made again. */
export function forgetBrokenImages(folders: readonly string[] = KEPT): void {
  for (const folder of folders.filter(existsSync))
    for (const file of brokenImages(folder, listFiles(folder))) rmSync(join(folder, file));
}
