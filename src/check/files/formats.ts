/** What a file is, by its first bytes. */
export interface Format {
  /** What the file is called in a sentence. */
  name: string;
  /** The endings that say so, the usual one first; none for what is no document. */
  endings: readonly string[];
  /** Whether bytes, read as Latin-1, start as such a file does. */
  starts: (head: string) => boolean;
}

const starting =
  (...signs: string[]) =>
  (head: string) =>
    signs.some((sign) => head.startsWith(sign));
/** A container of films and pictures (ISO 14496-12): its brand stands after the length of its first box. */
const branded = (brand: RegExp) => (head: string) =>
  head.startsWith("ftyp", 4) && brand.test(head.slice(8, 12));
const isMarkup = (tag: RegExp) => (head: string) =>
  tag.test(head.replace(/^(?:ï»¿|\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE svg[^>]*>)*/i, ""));

/** Signatures, the surest first: https://en.wikipedia.org/wiki/List_of_file_signatures. */
export const FORMATS: readonly Format[] = [
  { name: "une image JPEG", endings: ["jpg", "jpeg"], starts: starting("\u00FF\u00D8\u00FF") },
  { name: "une image PNG", endings: ["png"], starts: starting("\u0089PNG\r\n\u001A\n") },
  { name: "une image GIF", endings: ["gif"], starts: starting("GIF87a", "GIF89a") },
  { name: "une image WebP", endings: ["webp"], starts: (head) => /^RIFF[\s\S]{4}WEBP/.test(head) },
  { name: "une image AVIF", endings: ["avif"], starts: branded(/avi[fs]/) },
  {
    name: "une photo HEIC, que peu de navigateurs affichent",
    endings: [],
    starts: branded(/hei|hev|mif1|msf1/),
  },
  { name: "une image TIFF", endings: ["tiff", "tif"], starts: starting("II*\0", "MM\0*") },
  { name: "une image SVG", endings: ["svg"], starts: isMarkup(/^<(?:\w+:)?svg\b/i) },
  { name: "un PDF", endings: ["pdf"], starts: (head) => head.slice(0, 1024).includes("%PDF-") },
  {
    name: "une archive ZIP",
    endings: ["zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub"],
    starts: starting("PK\u0003\u0004", "PK\u0005\u0006"),
  },
  {
    name: "un ancien fichier Office",
    endings: ["doc", "xls", "ppt"],
    starts: starting("\u00D0\u00CF\u0011\u00E0"),
  },
  { name: "une vidéo MP4", endings: ["mp4", "m4v", "m4a", "mov"], starts: branded(/./) },
  { name: "une vidéo WebM", endings: ["webm", "mkv"], starts: starting("\u001AE\u00DF\u00A3") },
  {
    name: "un son MP3",
    endings: ["mp3"],
    starts: starting("ID3", "\u00FF\u00FB", "\u00FF\u00F3", "\u00FF\u00F2"),
  },
  {
    name: "une page web",
    endings: ["html", "htm"],
    starts: isMarkup(/^<(?:!doctype html|html|head|body)\b/i),
  },
  {
    name: "un programme",
    endings: [],
    starts: (head) =>
      head.startsWith("#!") ||
      (starting("MZ", "\u007FELF", "\u00CF\u00FA\u00ED\u00FE", "\u00CA\u00FE\u00BA\u00BE")(head) &&
        head.includes("\0")),
  },
];

/** What the bytes of a file say that it is. */
export function formatOf(bytes: string): Format | undefined {
  return FORMATS.find(({ starts }) => starts(bytes.slice(0, 4096)));
}

/** What the ending of a file says that it is. */
export function formatNamed(ending: string): Format | undefined {
  return FORMATS.find(({ endings }) => endings.includes(ending));
}
