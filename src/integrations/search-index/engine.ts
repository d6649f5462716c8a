import { close, createIndex } from "pagefind";
import type { Plugin } from "vite";

const MODULE = "virtual:pagefind";
/** What Pagefind’s browser code ends with: the names that it exports, a valid object once `export` is not before them. */
const EXPORTS = /export(\{[\w,]+\};?)\s*$/;

/** Pagefind’s files for browsers, whatever they search: asked of it once, for it closes on all who ask. */
let files: Promise<Map<string, Buffer>> | undefined;

async function readFiles(): Promise<Map<string, Buffer>> {
  const { index } = await createIndex();
  const got = await index?.getFiles();
  await close();
  return new Map(got?.files.map(({ path, content }) => [path, Buffer.from(content)]));
}

/** @throws Error in French when Pagefind does not give the file */
export async function engineFile(name: string): Promise<Buffer> {
  files ??= readFiles();
  const file = (await files).get(name);
  if (!file) throw new Error(`Pagefind ne donne pas « ${name} ».`);
  return file;
}

/** Pagefind’s browser code as a module, whose way to fetch is an argument. */
export async function engineCode(): Promise<string> {
  const code = (await engineFile("pagefind.js")).toString("utf8");
  if (!EXPORTS.test(code))
    throw new Error("Le code de Pagefind a changé de forme : lisez docs/recherche.md.");
  return `export const engine = (fetch) => {${code.replace(EXPORTS, "return$1")}};`;
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
