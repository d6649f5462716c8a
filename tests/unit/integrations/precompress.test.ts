import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listFiles } from "../../../src/integrations/files.ts";
import { KeptTable } from "../../../src/integrations/kept/kept-table.ts";
import { precompressFolder } from "../../../src/integrations/precompress.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "compress-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

const TEXT = "Une phrase assez répétée. ".repeat(200);

test("writes beside a text the same text, in Brotli and in gzip", async () => {
  writeFileSync(join(dir, "page.html"), TEXT);
  const report = await precompressFolder(dir);
  expect(listFiles(dir)).toEqual(["page.html", "page.html.br", "page.html.gz"]);
  expect(brotliDecompressSync(readFileSync(join(dir, "page.html.br"))).toString()).toBe(TEXT);
  expect(gunzipSync(readFileSync(join(dir, "page.html.gz"))).toString()).toBe(TEXT);
  expect(report).toMatchObject({ files: 1, bytesBefore: Buffer.byteLength(TEXT) });
  expect(report.bytesBrotli).toBeLessThan(report.bytesGzip);
});

test("leaves small files, pictures, fonts and Pagefind's chunks alone", async () => {
  writeFileSync(join(dir, "small.html"), "petit");
  for (const name of ["a.jpg", "a.woff2", "a.pf_index", "a.pf_fragment", "wasm.fr.pagefind", "_headers"])
    writeFileSync(join(dir, name), TEXT);
  expect(await precompressFolder(dir)).toMatchObject({ files: 0 });
  expect(listFiles(dir).filter((file) => /\.(br|gz)$/.test(file))).toEqual([]);
});

test("writes nothing that would not be smaller", async () => {
  writeFileSync(join(dir, "noise.txt"), crypto.getRandomValues(new Uint8Array(4000)));
  await precompressFolder(dir);
  expect(listFiles(dir)).toEqual(["noise.txt"]);
});

test("counts every file, whatever ends first", async () => {
  for (let index = 0; index < 20; index += 1)
    writeFileSync(join(dir, `${index}.txt`), TEXT.repeat(1 + (index % 5)));
  const report = await precompressFolder(dir);
  const sum = (extension: string) =>
    listFiles(dir)
      .filter((file) => file.endsWith(extension))
      .reduce((total, file) => total + readFileSync(join(dir, file)).byteLength, 0);
  expect(report).toEqual({
    files: 20,
    bytesBefore: sum(".txt"),
    bytesBrotli: sum(".br"),
    bytesGzip: sum(".gz"),
  });
});

test("compresses nothing twice", async () => {
  writeFileSync(join(dir, "page.html"), TEXT);
  await precompressFolder(dir);
  await precompressFolder(dir);
  expect(listFiles(dir)).toHaveLength(3);
});

test("takes what an earlier build compressed", async () => {
  const open = () =>
    new KeptTable<{ brotli: Uint8Array; gzipped: Uint8Array }>("compressed", join(dir, "kept"), "code");
  const site = join(dir, "site");
  mkdirSync(site);
  writeFileSync(join(site, "page.html"), TEXT);
  const before = open();
  // A text in pages is compressed at this quality.
  await before.ofAsync(["8", Buffer.from(TEXT)], async () => ({
    brotli: Buffer.from("b"),
    gzipped: Buffer.from("r"),
  }));
  before.save();
  const kept = open();
  await precompressFolder(site, {}, kept);
  expect(readFileSync(join(site, "page.html.br"), "utf8")).toBe("b");
  expect(readFileSync(join(site, "page.html.gz"), "utf8")).toBe("r");
  writeFileSync(join(site, "page.html"), `${TEXT} `);
  await precompressFolder(site, {}, kept);
  expect(brotliDecompressSync(readFileSync(join(site, "page.html.br"))).toString()).toBe(`${TEXT} `);
});
