import { resolve } from "node:path";
import type { AstroIntegration } from "astro";
import { type ContentSource, describeIn } from "../check/source/content-folder.ts";
import { PROSE } from "../schemas/prose/components.ts";
import { contentPublic } from "./content/content-public.ts";
import { compileBody, OWN_IMAGE } from "./markdown/compile-body.ts";
import { frenchMarkdown } from "./markdown/french-markdown.ts";

/** Where the pictures and the files of the examples are. */
const EXAMPLES = "docs/exemples";

const TABLE = "virtual:prose-examples";
const RESOLVED_TABLE = `\0${TABLE}`;

/**
 * Makes a module of the examples of the schemas, read as the text of any entry is: `virtual:prose-examples` gives them
 * by the name of their component.
 */
function proseExamples(content: ContentSource) {
  const describeExample = describeIn([`${EXAMPLES}/public`]);
  const describeFile = (path: string) => content.describeFile(path) ?? describeExample(path);
  return {
    name: "prose-examples",
    resolveId: (id: string) => (id === TABLE ? RESOLVED_TABLE : undefined),
    load: (id: string) => {
      if (id !== RESOLVED_TABLE) return undefined;
      const markdown = frenchMarkdown({ describeFile, acronyms: content.acronyms });
      const examples = PROSE.map(({ name, example }) => [name, compileBody(example, markdown).parts]);
      const images: string[] = [];
      const data = JSON.stringify(Object.fromEntries(examples)).replaceAll(OWN_IMAGE, (_, path: string) => {
        images.push(`import image${images.length} from ${JSON.stringify(resolve(EXAMPLES, path))};`);
        return `image${images.length - 1}`;
      });
      return `${images.join("\n")}\nexport const EXAMPLES = ${data};`;
    },
  };
}

/** Shows editors the live guide, `/guide-de-redaction/`: in dev and in a preview, never in production. */
export function guide(content: ContentSource, { preview }: { preview: boolean }): AstroIntegration {
  const files = contentPublic(EXAMPLES);
  let shown = false;
  return {
    name: "guide",
    hooks: {
      "astro:config:setup": ({ command, injectRoute, updateConfig }) => {
        updateConfig({ vite: { plugins: [proseExamples(content)] } });
        shown = preview || command === "dev";
        if (shown) injectRoute({ pattern: "/guide-de-redaction/", entrypoint: "./src/pages/_guide.astro" });
      },
      "astro:server:setup": (options) => files.hooks["astro:server:setup"]?.(options),
      "astro:build:done": (options) => (shown ? files.hooks["astro:build:done"]?.(options) : undefined),
    },
  };
}
