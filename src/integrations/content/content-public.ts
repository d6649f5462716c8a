import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import sirv from "sirv";

/** Publishes the downloads that a content folder brings with it (`<dir>/public/`), in dev and in a build. */
export function contentPublic(dir: string): AstroIntegration {
  const folder = join(dir, "public");
  return {
    name: "content-public",
    hooks: {
      "astro:server:setup": ({ server }) => {
        if (existsSync(folder)) server.middlewares.use(sirv(folder, { dev: true }));
      },
      "astro:build:done": ({ dir: out }) => {
        if (existsSync(folder)) cpSync(folder, fileURLToPath(out), { recursive: true });
      },
    },
  };
}
