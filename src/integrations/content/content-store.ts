import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { CONTENT_STORE } from "./dev/renewal.ts";

/** Where Astro leaves the content: in dev, and in a build under its cache. Source: astro/dist/content/paths.js. */
const FILE = "data-store.json";
const IN_DEV = `.astro/${FILE}`;

/** That a module is content, whose changes keys of pages know. Source: astro/dist/core/build/incremental-metadata.js. */
const CONTENT = { astroIncremental: { kind: "content-data" } };

/**
 * Has pages read the content from its file. Astro makes a module of it: megabytes that Vite hands to each of its plugins,
 * and that dev transforms and evaluates at each change, for nothing.
 *
 * @param cacheDir that of Astro
 */
export function contentStore(cacheDir: string): Plugin {
  let file = "";
  return {
    name: "content-store",
    configResolved: ({ command }) => {
      file = resolve(command === "serve" ? IN_DEV : `${cacheDir}/${FILE}`);
    },
    load: {
      order: "pre",
      filter: { id: new RegExp(`^${CONTENT_STORE}$`) },
      handler: () =>
        existsSync(file)
          ? {
              code: `import { readFileSync } from "node:fs";
export default JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));`,
              meta: CONTENT,
            }
          : null,
    },
  };
}
