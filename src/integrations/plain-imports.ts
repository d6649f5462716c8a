import type { Plugin } from "vite";

/** Leaves `import()` to browsers: what Vite puts around it loads style sheets, which no script of ours has. */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    enforce: "pre",
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => "export const __vitePreload = (load) => load();",
    },
  };
}
