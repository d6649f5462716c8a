import { existsSync } from "node:fs";
import type { Plugin } from "vite";
import { CONTENT_STORE } from "./renewal.ts";

/** Where Astro leaves the content in dev. Source: astro/dist/content/paths.js. */
const FILE = ".astro/data-store.json";

/**
 * Has the pages of dev read the content from its file. Astro makes a module of it, which Vite parses, transforms and
 * evaluates at each change: megabytes, for nothing.
 */
export function contentStore(): Plugin {
  let file = "";
  return {
    name: "content-store",
    apply: "serve",
    configResolved: ({ root }) => {
      file = `${root}/${FILE}`;
    },
    load: {
      order: "pre",
      filter: { id: new RegExp(`^${CONTENT_STORE}$`) },
      handler: () =>
        existsSync(file)
          ? `import { readFileSync } from "node:fs";
export default JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));`
          : null,
    },
  };
}
