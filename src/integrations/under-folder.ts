import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { pageUnderPath } from "../domain/http/under-path.ts";
import { listFiles } from "./files.ts";

/**
 * Writes the addresses of every page for a site that is in a folder of its server: those of the code, of the
 * configuration and of what editors wrote alike. Does nothing at the root. To be placed before what reads pages.
 *
 * @param base where the site is, a slash at both ends
 */
export function underFolder(base: string): AstroIntegration {
  return {
    name: "under-folder",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        if (base === "/") return;
        const folder = fileURLToPath(dir);
        const pages = listFiles(folder).filter((file) => file.endsWith(".html"));
        for (const page of pages) {
          const file = join(folder, page);
          writeFileSync(file, pageUnderPath(readFileSync(file, "utf8"), base));
        }
        logger.info(`${pages.length} pages écrites pour « ${base} »`);
      },
    },
  };
}
