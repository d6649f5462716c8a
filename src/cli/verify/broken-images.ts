import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileFault } from "../../check/files/file-fault.ts";

const IMAGE = /\.(?:png|jpe?g|webp|avif|gif)$/;

/** The images of a folder that are cut or none, as paths from it. */
export function brokenImages(dir: string, files: Iterable<string>): string[] {
  return [...files].filter(
    (file) => IMAGE.test(file) && fileFault(file, readFileSync(join(dir, file), "latin1")) !== undefined,
  );
}
