import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KeptResults } from "../../../src/integrations/kept/kept-results.ts";
import { documentPages, linkedDocuments } from "../../../src/integrations/search-index/documents.ts";

const DEMO = "tests/fixtures/site/public/demo";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "documents-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

const read = (file: string) => documentPages(file, new KeptResults("documents", dir));

function openDocument(name: string, body: string): string {
  const xml = `<?xml version="1.0"?><office:document-content><office:automatic-styles>style</office:automatic-styles><office:body>${body}</office:body></office:document-content>`;
  const file = join(dir, name);
  writeFileSync(file, zipSync({ mimetype: strToU8("x"), "content.xml": strToU8(xml) }));
  return file;
}

test("a page leads to documents whose names have any sign, each once", () => {
  const page = '<a href="/été 🎉.pdf">Été</a> <a href="/a&amp;b.ODS">b</a> <a href="/été 🎉.pdf">Été</a>';
  expect(linkedDocuments(Buffer.from(`${page} <a href="/x.html">x</a>`))).toEqual([
    "/été 🎉.pdf",
    "/a&b.ODS",
  ]);
  expect(linkedDocuments(Buffer.from('<a href="https://x.fr/a.pdf">a</a> un « .pdf"'))).toEqual([]);
  expect(linkedDocuments(Buffer.from("<p>été</p>"))).toEqual([]);
});

test("a PDF is read page by page", async () => {
  const pages = await read(`${DEMO}/dossier-de-presse.pdf`);
  expect(pages).toHaveLength(6);
  expect(pages[3]).toContain("Prototype : essayer avec dix personnes.");
  expect(pages[0]).not.toContain("Prototype");
});

test("a text, a sheet and slides of OpenDocument are read page by page, without their styles", async () => {
  expect(await read(`${DEMO}/modele-de-compte-rendu.odt`)).toEqual([
    "Modèle de compte rendu\nDocument fictif, fourni avec le site de démonstration.\nParticipants\nÀ compléter.\nDécisions\nÀ compléter.",
  ]);
  const text =
    "<text:p>L&apos;<text:span>été</text:span></text:p><text:p><text:soft-page-break/>Deux &amp; trois</text:p>";
  expect(await read(openDocument("a.odt", text))).toEqual(["L'été", "Deux & trois"]);
  const sheets =
    "<office:spreadsheet><table:table><table:table-cell><text:p>Un</text:p></table:table-cell></table:table><table:table><text:p>Deux</text:p></table:table>";
  expect(await read(openDocument("a.ods", sheets))).toEqual(["Un", "Deux"]);
  expect(
    await read(
      openDocument("a.odp", "<office:presentation><draw:page><text:p>Un</text:p></draw:page><draw:page/>"),
    ),
  ).toEqual(["Un", ""]);
});

test("what is locked or damaged has no pages", async () => {
  for (const [name, content] of [
    ["a.pdf", "%PDF-1.4 damaged"],
    ["a.odt", "PK damaged"],
    ["b.odt", zipSync({ "content.xml": new Uint8Array([1, 2, 3]) })],
  ] as const) {
    writeFileSync(join(dir, name), content);
    expect(await read(join(dir, name))).toEqual([]);
  }
});

test("a file is read once, until it changes", async () => {
  const kept = () => readdirSync(join(dir, "documents"));
  const file = openDocument("a.odt", "<text:p>Un</text:p>");
  expect(await read(file)).toEqual(await read(file));
  expect(kept()).toHaveLength(1);
  expect(await read(openDocument("a.odt", "<text:p>Deux</text:p>"))).toEqual(["Deux"]);
  expect(kept()).toHaveLength(2);
});

test("what was kept of a file and was damaged since is read again", async () => {
  const file = openDocument("a.odt", "<text:p>Un</text:p>");
  await read(file);
  const [kept = ""] = readdirSync(join(dir, "documents"));
  writeFileSync(join(dir, "documents", kept), "damaged");
  expect(await read(file)).toEqual(["Un"]);
});
