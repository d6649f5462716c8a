import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/** All that a site is made from, but its packages. */
const PARTS = [
  "src",
  "public",
  "docs",
  "package.json",
  "package-lock.json",
  "astro.config.mjs",
  "tsconfig.json",
];

/** Copies the project, whose every part may then change; what a former copy built and kept stays. */
export function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of [...PARTS, "node_modules"]) rmSync(join(to, part), { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, join(to, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(to, "node_modules"));
}
