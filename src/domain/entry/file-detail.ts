import { fr, type Words } from "../../strings/fr.ts";
import { LANGUAGE_NAMES } from "../../strings/languages.ts";
import { formatBytes } from "../text/format-bytes.ts";

/** What is known of a download. */
export interface FileFacts {
  format: string;
  bytes: number;
  pages?: number | undefined;
  lang?: keyof typeof LANGUAGE_NAMES | undefined;
}

/**
 * What the visitor is told of a download before choosing it (RGAA 13.3): format, weight, number of pages where
 * the file tells it, and language where it is not that of the page.
 *
 * @example fileDetail({ format: "PDF", bytes: 1_234_567, pages: 12 }) // => "PDF – 1,2 Mo – 12 pages"
 */
export function fileDetail({ format, bytes, pages, lang }: FileFacts, words: Words = fr): string {
  return [
    format,
    formatBytes(bytes, words.bytes),
    pages !== undefined && words.entry.filePages(pages),
    lang && LANGUAGE_NAMES[lang],
  ]
    .filter(Boolean)
    .join(" – ");
}
