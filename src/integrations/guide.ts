import { resolve } from "node:path";
import type { AstroIntegration } from "astro";
import { PROSE } from "../schemas/prose/components.ts";
import { contentPublic } from "./content/content-public.ts";

/** Where the pictures and the files of the examples are. */
export const EXAMPLES = "docs/exemples";

const TABLE = "virtual:prose-examples";
const RESOLVED_TABLE = `\0${TABLE}`;
const fileOf = (name: string) => resolve(EXAMPLES, `${name}.mdx`);
/** An example is asked for by its path, or, by Vite itself, by its path from the root of the project. */
const IMPORTED = new RegExp(`/${EXAMPLES}/(\\w+)\\.mdx$`);

/**
 * Makes of each example of the schemas a module, read as any entry is: `virtual:prose-examples` gives them by
 * the name of their component.
 */
function proseExamples() {
  const sources = new Map(PROSE.map(({ name, example }) => [fileOf(name), example]));
  const imports = PROSE.map(({ name }) => `import ${name} from ${JSON.stringify(fileOf(name))};`);
  const names = PROSE.map(({ name }) => name).join(", ");
  return {
    name: "prose-examples",
    enforce: "pre" as const,
    resolveId: (id: string) => {
      if (id === TABLE) return RESOLVED_TABLE;
      const file = fileOf(IMPORTED.exec(id)?.[1] ?? "");
      return sources.has(file) ? file : undefined;
    },
    load: (id: string) =>
      id === RESOLVED_TABLE
        ? `${imports.join("\n")}\nexport const EXAMPLES = { ${names} };`
        : sources.get(id),
  };
}

/** Shows editors the live guide, `/guide-de-redaction/`: in dev and in a preview, never in production. */
export function guide({ preview }: { preview: boolean }): AstroIntegration {
  const files = contentPublic(EXAMPLES);
  let shown = false;
  return {
    name: "guide",
    hooks: {
      "astro:config:setup": ({ command, injectRoute, updateConfig }) => {
        updateConfig({ vite: { plugins: [proseExamples()] } });
        shown = preview || command === "dev";
        if (shown) injectRoute({ pattern: "/guide-de-redaction/", entrypoint: "./src/pages/_guide.astro" });
      },
      "astro:server:setup": (options) => files.hooks["astro:server:setup"]?.(options),
      "astro:build:done": (options) => (shown ? files.hooks["astro:build:done"]?.(options) : undefined),
    },
  };
}
