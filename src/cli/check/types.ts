import { spawnSync } from "node:child_process";

/** What types depend on: a change anywhere else cannot break them. */
const CODE = ["src", "tests", "*.json", "*.mjs", "*.ts", ":!src/content", ":!tests/fixtures"];

/** Whether git sees code that the last commit does not hold; without git, nothing says so. */
export function codeHasChanged(): boolean {
  const { status, stdout } = spawnSync("git", ["status", "--porcelain", "--", ...CODE], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}

/** Checks the types of the code, and says what it finds. */
export function typesAreRight(): boolean {
  const astro = ["node_modules/astro/bin/astro.mjs", "check", "--minimumSeverity", "warning"];
  return spawnSync(process.execPath, astro, { stdio: "inherit" }).status === 0;
}
