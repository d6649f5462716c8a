declare module "virtual:pagefind" {
  /** Pagefind’s browser code: see `integrations/search-index/engine.ts`. */
  export const engine: import("./pagefind.ts").PagefindEngine;
}
