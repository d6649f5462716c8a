/** File names whose type the extension does not tell. */
const TYPES_BY_NAME: Readonly<Record<string, string>> = {
  "rss.xml": "application/rss+xml; charset=utf-8",
  "feed.json": "application/feed+json; charset=utf-8",
  "opensearch.xml": "application/opensearchdescription+xml; charset=utf-8",
};

/** Types by extension. Text always says its encoding: a calendar without it is read as Latin-1 by some. */
const TYPES_BY_EXTENSION: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  vtt: "text/vtt; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  xsl: "application/xslt+xml; charset=utf-8",
  json: "application/json; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  avif: "image/avif",
  gif: "image/gif",
  ico: "image/x-icon",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  webm: "video/webm",
  woff: "font/woff",
  woff2: "font/woff2",
  pdf: "application/pdf",
  zip: "application/zip",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odp: "application/vnd.oasis.opendocument.presentation",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odt: "application/vnd.oasis.opendocument.text",
  ppt: "application/vnd.ms-powerpoint",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  wasm: "application/wasm",
};

/** The type of a file nobody describes, Pagefind's own formats (gzip inside) among them. */
export const UNKNOWN_TYPE = "application/octet-stream";

/**
 * The Content-Type of an address of the site; an address that ends with a slash is a page.
 *
 * @example contentTypeFor("/agenda.ics") // => "text/calendar; charset=utf-8"
 * @example contentTypeFor("/agenda/rss.xml") // => "application/rss+xml; charset=utf-8"
 */
export function contentTypeFor(path: string): string {
  if (path.endsWith("/")) return TYPES_BY_EXTENSION.html ?? UNKNOWN_TYPE;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const extension = name.includes(".") ? name.slice(name.lastIndexOf(".") + 1).toLowerCase() : "";
  return TYPES_BY_NAME[name] ?? TYPES_BY_EXTENSION[extension] ?? UNKNOWN_TYPE;
}

/** Every extension we know, with its type: what a server needs in its own table of types. */
export const EXTENSION_TYPES: ReadonlyArray<readonly [extension: string, type: string]> =
  Object.entries(TYPES_BY_EXTENSION);

/** Every file name with a type of its own, with its type. */
export const NAME_TYPES: ReadonlyArray<readonly [name: string, type: string]> = Object.entries(TYPES_BY_NAME);

/** Patterns whose type static hosts commonly get wrong, to be said again in their headers file. */
export const HOST_TYPES: ReadonlyArray<readonly [pattern: string, type: string]> = [
  ...["ics", "webmanifest"].map(
    (extension) => [`/*.${extension}`, contentTypeFor(`/x.${extension}`)] as const,
  ),
  ...NAME_TYPES.map(([name, type]) => [`/*${name}`, type] as const),
  ["/.well-known/security.txt", contentTypeFor("/.well-known/security.txt")],
];
