import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { pdfFacts, pdfImage } from "../../../../src/integrations/content/pdf.ts";

const DEMO = "tests/fixtures/site/public/demo";
const dir = mkdtempSync(join(tmpdir(), "pdf-"));
afterAll(() => rmSync(dir, { recursive: true }));

function damaged(bytes: string): string {
  const file = join(dir, "abime.pdf");
  writeFileSync(file, bytes);
  return file;
}

describe("a PDF", () => {
  test.each([
    ["dossier-de-presse.pdf", 6],
    ["communique-journee-2029.pdf", 2],
  ])("tells its number of pages: %s has %i", async (name, pages) => {
    expect((await pdfFacts(join(DEMO, name)))?.pages).toBe(pages);
  });

  test("has an image of its first page, in its proportions and for dense screens, the same each time", async () => {
    const file = join(DEMO, "dossier-de-presse.pdf");
    const facts = await pdfFacts(file);
    const image = await pdfImage(file);
    const { format, width, height } = await sharp(image).metadata();
    expect({ width: facts?.width, height: facts?.height }).toEqual({ width: 120, height: 170 });
    expect({ format, width }).toEqual({ format: "webp", width: 240 });
    expect(Math.abs((height ?? 0) - 340)).toBeLessThan(2);
    expect(Buffer.from(await pdfImage(file)).equals(Buffer.from(image))).toBe(true);
    expect((await sharp(image).stats()).isOpaque).toBe(true);
  });

  test.each(["", "un texte", "%PDF-1.4\n%%EOF"])("that cannot be read (%j) tells nothing", async (bytes) => {
    expect(await pdfFacts(damaged(bytes))).toBeUndefined();
  });
});
