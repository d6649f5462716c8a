import { readFileSync } from "node:fs";
import { PDFiumLibrary } from "@hyzyla/pdfium";

/** What a PDF shows of itself. */
export interface PdfFacts {
  pages: number;
  /** Size of the image of its first page, in CSS pixels. */
  width: number;
  height: number;
}

/** Width of the image of a first page, in CSS pixels; the file has twice as many, for dense screens. */
const WIDTH = 120;
const DENSITY = 2;

let library: ReturnType<typeof PDFiumLibrary.init> | undefined;

/** PDFium, the library of Chromium, as WebAssembly: started once, when a first PDF is read. */
async function open(file: string) {
  library ??= PDFiumLibrary.init();
  return (await library).loadDocument(readFileSync(file));
}

/** The number of pages of a PDF and the size of its image; nothing when it cannot be read (damaged, locked). */
export async function pdfFacts(file: string): Promise<PdfFacts | undefined> {
  const document = await open(file).catch(() => undefined);
  if (!document) return undefined;
  const pages = document.getPageCount();
  const size = pages > 0 ? document.getPage(0).getOriginalSize() : undefined;
  document.destroy();
  if (!size) return undefined;
  return { pages, width: WIDTH, height: Math.round((WIDTH * size.originalHeight) / size.originalWidth) };
}

/** The text of each page of a PDF; nothing when it cannot be read (damaged, locked). */
export async function pdfPages(file: string): Promise<string[]> {
  const document = await open(file).catch(() => undefined);
  if (!document) return [];
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  return pages;
}

/** The first page of a PDF as a WebP image. */
export async function pdfImage(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await open(file);
  // Not needed where only the text of documents is.
  const { default: sharp } = await import("sharp");
  const page = document.getPage(0);
  const image = await page.render({
    scale: (WIDTH * DENSITY) / page.getOriginalSize().originalWidth,
    render: async ({ data, width, height }) =>
      sharp(data, { raw: { width, height, channels: 4 } })
        .webp()
        .toBuffer(),
  });
  document.destroy();
  return Uint8Array.from(image.data);
}
