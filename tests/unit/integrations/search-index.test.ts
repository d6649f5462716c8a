import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { encode } from "cborg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listFiles } from "../../../src/integrations/files.ts";
import { indexFolder } from "../../../src/integrations/search-index/index-folder.ts";
import { packed } from "../../../src/integrations/search-index/packed.ts";
import { splitChunks } from "../../../src/integrations/search-index/split-chunks.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "search-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A file of the words of French, the same for every site. */
const isReal = (file: string) => file.startsWith("words/");

const page = (text: string, attribute = " data-pagefind-body") =>
  `<!doctype html><html lang="fr"><head><title>x</title></head><body><main${attribute}><h1>${text}</h1></main></body></html>`;

function write(path: string, html: string): void {
  mkdirSync(join(dir, path), { recursive: true });
  writeFileSync(join(dir, path, "index.html"), html);
}

const fragments = () =>
  listFiles(join(dir, "pagefind/fragment")).map((file) =>
    gunzipSync(readFileSync(join(dir, "pagefind/fragment", file))).toString("utf8"),
  );

test("indexes the pages that ask for it, under their address, with their own typography", async () => {
  write("actualites/un", page("L’État ouvre l’agenda"));
  write("mentions", page("Cachée", ""));
  const before = readFileSync(join(dir, "actualites/un/index.html"), "utf8");
  const report = await indexFolder(dir);
  expect(report.pages).toBe(1);
  expect(fragments()).toHaveLength(1);
  expect(fragments()[0]).toContain('"url":"/actualites/un/"');
  expect(fragments()[0]).toContain('"title":"L’État ouvre l’agenda"');
  expect(readFileSync(join(dir, "actualites/un/index.html"), "utf8")).toBe(before);
});

test("leaves in the folder what the engine loads: no ready-made interface, no worker, no stemmer", async () => {
  write("a", page("Un"));
  const report = await indexFolder(dir);
  const files = listFiles(join(dir, "pagefind"));
  const [others, real] = [files.filter((file) => !isReal(file)), files.filter(isReal)];
  expect(others.map((file) => file.replace(/_[\da-f]+\./, "."))).toEqual([
    "fragment/fr.pf_fragment",
    "index/fr.pf_index",
    "pagefind.wasm",
    "site.json",
    "words.txt",
  ]);
  expect(real).toHaveLength(64);
  expect(report.files).toBe(files.length);
});

test("names the record of a page anew when what it shows changes, though its words are the same", async () => {
  const names = async (text: string) => {
    write("a", page(text));
    await indexFolder(dir);
    return listFiles(join(dir, "pagefind/fragment"));
  };
  expect(await names("L’État ouvre")).not.toEqual(await names("L’état : ouvrir"));
});

test("gives the same files from the same pages", async () => {
  for (const name of ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"])
    write(name, page(`Page ${name} commune`));
  const contents = () =>
    listFiles(join(dir, "pagefind")).map((file) => [
      file,
      readFileSync(join(dir, "pagefind", file), "base64"),
    ]);
  await indexFolder(dir);
  const first = contents();
  await indexFolder(dir);
  expect(contents()).toEqual(first);
});

test("cuts the words of a language into chunks of some kilobytes, and refuses those of another Pagefind", async () => {
  const words = Array.from({ length: 3000 }, (_, index) => `mot${(index * 7919) % 100_003}`);
  write("a", page(words.join(" ")));
  await indexFolder(dir);
  const chunks = listFiles(join(dir, "pagefind/index")).map((file) => join(dir, "pagefind/index", file));
  const sizes = chunks.map((file) => gunzipSync(readFileSync(file)).byteLength);
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThan(10_100);
  const other = new Map([["pagefind.fr_1.pf_meta", packed(encode(["1.7.0", [], []]))]]);
  expect(() => splitChunks(other, "fr_1")).toThrow(
    "Le format de l’index de Pagefind 1.7.0 n’est pas connu : lisez docs/recherche.md.",
  );
});

test("stops the build where no page is searchable", async () => {
  write("a", page("Un", ""));
  await expect(indexFolder(dir)).rejects.toThrow("La recherche n’a aucune page à indexer");
});
