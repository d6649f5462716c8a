import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { apart } from "./apart/apart.ts";
import { inKilobytes } from "./files.ts";
import { leavePictures } from "./purge-css/left-pictures.ts";
import type { PurgeCssOptions } from "./purge-css/purge-folder.ts";

const PURGE_FOLDER = new URL("./purge-css/purge-folder.ts", import.meta.url);

/**
 * Purges the style sheets once the site is built: the design system's whole sheet goes in, what the pages use
 * comes out. To be placed after everything that writes pages, before what compresses or indexes files.
 */
export function purgeCss(options: PurgeCssOptions = {}): AstroIntegration {
  return {
    name: "purge-css",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command === "build") updateConfig({ vite: { css: { postcss: { plugins: [leavePictures()] } } } });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const report = await apart<typeof import("./purge-css/purge-folder.ts").purgeSite>(
          PURGE_FOLDER,
          "purgeSite",
          fileURLToPath(dir),
          options,
        );
        const sheets = report.sheets > 1 ? `${report.sheets} feuilles de style` : "feuille de style";
        logger.info(
          `${sheets} : ${inKilobytes(report.bytesBefore)} → ${inKilobytes(report.bytesAfter)} ; ` +
            `images sorties de la feuille : ${report.extracted} ; fichiers devenus inutiles : ${report.removed}`,
        );
      },
    },
  };
}
