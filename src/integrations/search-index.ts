import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import sirv from "sirv";
import type { Equivalents } from "../domain/search/equivalents.ts";
import { apart } from "./apart/apart.ts";
import { inKilobytes } from "./files.ts";

const INDEX_FOLDER = new URL("./search-index/index-folder.ts", import.meta.url);

/** Indexes the built site for the search page. To be placed after everything that writes pages. */
export function searchIndex(equivalents: Equivalents = []): AstroIntegration {
  let built = "";
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        built = fileURLToPath(new URL("pagefind/", config.outDir));
      },
      "astro:server:setup": ({ server }) => {
        // In dev the search answers from the last build, when there is one.
        if (existsSync(built)) server.middlewares.use("/pagefind", sirv(built, { dev: true }));
      },
      "astro:build:done": async ({ dir, logger }) => {
        const { pages, files, bytes, unread } = await apart<
          typeof import("./search-index/index-folder.ts").indexFolder
        >(INDEX_FOLDER, "indexFolder", fileURLToPath(dir), equivalents);
        logger.info(`index de recherche : ${pages} pages, ${files} fichiers, ${inKilobytes(bytes)}`);
        for (const href of unread)
          logger.warn(`la recherche ne lit pas « ${href} » : il est protégé, abîmé, ou fait d’images.`);
      },
    },
  };
}
