import mime from "mime";

/** File names whose type the extension does not tell. */
const TYPES_BY_NAME: Readonly<Record<string, string>> = {
  "rss.xml": "application/rss+xml",
  "feed.json": "application/feed+json",
  "opensearch.xml": "application/opensearchdescription+xml",
};

/** Types that are text without saying so. */
const TEXT = /^text\/|[+/](?:json|xml)$/;

/** The type of a file nobody describes, Pagefind's own formats (gzip inside) among them. */
export const UNKNOWN_TYPE = "application/octet-stream";

/**
 * The Content-Type of an address of the site; an address that ends with a slash is a page.
 *
 * @example contentTypeFor("/agenda.ics") // => "text/calendar; charset=utf-8"
 * @example contentTypeFor("/agenda/rss.xml") // => "application/rss+xml; charset=utf-8"
 */
export function contentTypeFor(path: string): string {
  const file = path.endsWith("/") ? `${path}index.html` : path;
  const type = TYPES_BY_NAME[file.slice(file.lastIndexOf("/") + 1)] ?? mime.getType(file) ?? UNKNOWN_TYPE;
  // Text always says its encoding: a calendar without it is read as Latin-1 by some.
  return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}

/** The extensions of what a site publishes, with their types: what a server needs in its own table of types. */
export const EXTENSION_TYPES = [
  ..."html css js mjs txt csv vtt ics xml json webmanifest svg avif gif ico jpeg jpg png webp".split(" "),
  ..."mp3 mp4 webm woff woff2 pdf zip doc docx odp ods odt ppt pptx xls xlsx wasm".split(" "),
].map((extension) => [extension, contentTypeFor(`/x.${extension}`)] as const);

/** Every file name with a type of its own, with its type. */
export const NAME_TYPES = Object.keys(TYPES_BY_NAME).map(
  (name) => [name, contentTypeFor(`/${name}`)] as const,
);

/** Patterns whose type static hosts commonly get wrong, to be said again in their headers file. */
export const HOST_TYPES: ReadonlyArray<readonly [pattern: string, type: string]> = [
  ...["ics", "webmanifest"].map(
    (extension) => [`/*.${extension}`, contentTypeFor(`/x.${extension}`)] as const,
  ),
  ...NAME_TYPES.map(([name, type]) => [`/*${name}`, type] as const),
  ["/.well-known/security.txt", contentTypeFor("/.well-known/security.txt")],
];
