import { readFileSync } from "node:fs";
import { close, createIndex } from "pagefind";
import type { Plugin } from "vite";
import { KeptResults, nameOf } from "../kept/kept-results.ts";

const MODULE = "virtual:pagefind";
/** What Pagefind’s browser code ends with: the names that it exports, a valid object once `export` is not before them. */
const EXPORTS = /export(\{[\w,]+\};?)\s*$/;

/** Pagefind’s browser code, whatever it searches: asked of it once, for it closes on all who ask. */
let code: Promise<Buffer> | undefined;

/** What a former build was given by the same Pagefind, whose process does not have to start. */
async function readCode(): Promise<Buffer> {
  const kept = new KeptResults("engine");
  const name = nameOf(readFileSync("node_modules/pagefind/package.json"));
  const known = kept.get(name);
  if (known) return known;
  const { index } = await createIndex();
  const got = await index?.getFiles();
  await close();
  const file = got?.files.find(({ path }) => path === "pagefind.js");
  if (!file) throw new Error("Pagefind ne donne pas « pagefind.js ».");
  kept.set(name, file.content);
  return Buffer.from(file.content);
}

/** Pagefind’s browser code as a module, whose way to fetch is an argument. @throws Error in French where it has changed */
export async function engineCode(): Promise<string> {
  code ??= readCode();
  const source = (await code).toString("utf8");
  if (!EXPORTS.test(source))
    throw new Error("Le code de Pagefind a changé de forme : lisez docs/recherche.md.");
  return `export const engine = (fetch) => {${source.replace(EXPORTS, "return$1")}};`;
}

/**
 * Makes Pagefind’s browser code a module, `virtual:pagefind`, that our scripts are built with: a search has one file to
 * load before its index.
 */
export function pagefindEngine(): Plugin {
  return {
    name: "pagefind-engine",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? engineCode() : undefined),
  };
}
