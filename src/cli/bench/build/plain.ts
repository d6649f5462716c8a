import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { writeEntries } from "../entries.ts";
import { ROOT } from "../sites.ts";
import { costOf, scriptAt } from "./cost.ts";
import { putAside } from "./put-aside.ts";

const ASTRO = "node_modules/astro/bin/astro.mjs";
/** The same texts built by Astro and Pagefind as they come. */
const PLAIN = { source: "tests/bench/plain-astro", dir: join(ROOT, "plain-astro") };

/** Installs Astro, its MDX and Pagefind as they come, once. */
export function preparePlain(): void {
  cpSync(PLAIN.source, PLAIN.dir, { recursive: true });
  if (existsSync(join(PLAIN.dir, "node_modules/@astrojs/mdx"))) return;
  console.log("Installation d’Astro tel quel…");
  costOf(npmScript(), ["install", "--no-package-lock", "--no-audit", "--no-fund"], {}, PLAIN.dir);
}

/** @throws Error in French where the bench is not started by npm */
export function npmScript(): string {
  const npm = process.env.npm_execpath;
  if (!npm)
    throw new Error("Lancez « npm run bench build » : npm construit le site, et installe Astro tel quel.");
  return npm;
}

/** Seconds of processor of plain Astro, then Pagefind, on the same texts. */
export function plainCost(count: number): number {
  for (const folder of ["dist", ".astro", "node_modules/.astro"]) putAside(join(PLAIN.dir, folder));
  const dir = join(ROOT, `build-${count}`);
  writeEntries(dir, count);
  const astro = costOf(ASTRO, ["build"], { PLAIN_CONTENT: scriptAt(dir) }, PLAIN.dir);
  const pagefind = costOf("node_modules/pagefind/lib/runner/bin.cjs", ["--site", "dist"], {}, PLAIN.dir);
  return astro.processor + pagefind.processor;
}
