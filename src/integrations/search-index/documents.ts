import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { pdfPages } from "../content/pdf.ts";
import { KeptResults, nameOf } from "../kept/kept-results.ts";
import { decodeEntities } from "./html-tree.ts";

/** Kinds of files whose words are searched. */
export const READ_DOCUMENTS = /^\/.*\.(?:pdf|odt|ods|odp)$/i;

const LINK = /\bhref="([^"]*)"/g;
const DOCUMENT_LINK = /\.(?:pdf|od[tsp])"/i;

/** Changes when documents are read otherwise: what was kept is then read again. */
const READING = "1";

/** Where a page begins: a sheet, a slide, or a page of a text where its program left a mark of it. */
const PAGES: readonly [kind: string, start: RegExp][] = [
  ["<office:spreadsheet", /<table:table(?=[\s>])[^>]*>/],
  ["<office:presentation", /<draw:page(?=[\s/>])[^>]*>/],
  ["", /<text:soft-page-break\b[^>]*>/],
];
const LINE = /<\/(?:text:p|text:h|table:table-cell|text:list-item)>|<text:line-break\b[^>]*>/g;
const GAP = /<text:(?:s|tab)\b[^>]*>/g;

/** The addresses of the documents that a page leads to, each once. */
export function linkedDocuments(page: Buffer): string[] {
  // Few pages lead to one: the others are not made texts.
  if (!DOCUMENT_LINK.test(page.toString("latin1"))) return [];
  const hrefs = [...page.toString().matchAll(LINK)]
    .map(([, href = ""]) => href)
    .filter((href) => READ_DOCUMENTS.test(href));
  return [...new Set(hrefs.map(decodeEntities))];
}

/**
 * The text of a document, page by page: a page of a PDF or of a text, a sheet, a slide. Nothing where it is
 * locked, damaged, or made of images.
 */
export async function documentPages(file: string, kept = new KeptResults("documents")): Promise<string[]> {
  const content = readFileSync(file);
  const name = nameOf(READING, content);
  const known = kept.get(name);
  if (known) return JSON.parse(known.toString());
  const pages = extname(file).toLowerCase() === ".pdf" ? await pdfPages(file) : openDocumentPages(content);
  const texts = pages.map(tidy);
  kept.set(name, Buffer.from(JSON.stringify(texts)));
  return texts;
}

/** OpenDocument 1.3, part 3: a ZIP archive whose `content.xml` is the text. A locked one holds no XML. */
function openDocumentPages(content: Uint8Array): string[] {
  try {
    const { "content.xml": xml } = unzipSync(content, { filter: ({ name }) => name === "content.xml" });
    const [, body = ""] =
      /<office:body>([\s\S]*)<\/office:body>/.exec(strFromU8(xml ?? new Uint8Array())) ?? [];
    const [kind, start] = PAGES.find(([name]) => body.includes(name)) ?? ["", /$^/];
    const pages = body === "" ? [] : body.split(start).slice(kind === "" ? 0 : 1);
    return pages.map((page) =>
      decodeEntities(
        page
          .replaceAll(LINE, "\n")
          .replaceAll(GAP, " ")
          .replaceAll(/<[^>]*>/g, ""),
      ),
    );
  } catch {
    return [];
  }
}

/** One line a paragraph; a word cut at the end of a line is whole. */
function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/(?:[\u00AD\uFFFE]|(?!\s)\p{Cc})\s*(?=\p{L})/gu, "")
    .replaceAll(/[^\S\n\u00A0\u202F]+/g, " ")
    .replaceAll(/ ?\n\s*/g, "\n")
    .trim();
}
