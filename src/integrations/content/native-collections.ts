import { createRequire } from "node:module";

/**
 * The collections, as Node loads them: the check and the schemas are there already, for the configuration of Astro.
 * Vite would load them all again, for a second at each start; a schema that changes takes effect at the next.
 */
export const { collections }: typeof import("./collections.ts") = createRequire(import.meta.url)(
  "./collections.ts",
);
