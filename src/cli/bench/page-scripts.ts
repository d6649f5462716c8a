import { readFileSync } from "node:fs";
import { join } from "node:path";

const TAG =
  /<script\b[^>]*\bsrc="(\/[^"]+)"|<link\b[^>]*\brel="(?:module)?preload"[^>]*\bhref="(\/[^"]+\.js)"/g;
/** `import … from "…"`, `export … from "…"` and `import "…"`, as bundlers write them; `import(…)` is not one. */
const IMPORT = /(?:\bfrom|\bimport)\s*["'`]([^"'`]+\.js)["'`]/g;

/** The scripts that a built page loads by itself, those that they import included: addresses of files. */
export function scriptsOf(dir: string, html: string): string[] {
  const found = new Set<string>();
  const follow = (address: string) => {
    if (found.has(address)) return;
    found.add(address);
    const code = readFileSync(join(dir, address), "utf8");
    for (const [, specifier = ""] of code.matchAll(IMPORT))
      follow(new URL(specifier, `https://example.org${address}`).pathname);
  };
  for (const [, script, preloaded] of html.matchAll(TAG)) follow(script ?? preloaded ?? "");
  return [...found];
}

/** What a page loads that another does not. */
export function scriptsBeyond(dir: string, page: string, other: string): string[] {
  const [own, common] = [page, other].map((path) => scriptsOf(dir, readFileSync(join(dir, path), "utf8")));
  return (own ?? []).filter((script) => !common?.includes(script));
}
