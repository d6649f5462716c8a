/** The examples of the guide, compiled as the text of an entry, by the name of their component. */
declare module "virtual:prose-examples" {
  import type { AstroComponentFactory } from "astro/runtime/server/index.js";

  export const EXAMPLES: Readonly<Record<string, AstroComponentFactory>>;
}
