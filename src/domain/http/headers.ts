import { closedRoom, ROOMS, type Room } from "../../schemas/site/rooms.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { contentTypeFor } from "./content-types.ts";
import { matches, regexOf } from "./pattern.ts";

export interface HeaderRule {
  /** An absolute path, `*` standing for any run of characters. */
  pattern: string;
  /** Header names as they are usually written, with their values; an empty value takes the header away. */
  headers: Readonly<Record<string, string>>;
}

/** Kept by browsers, but asked again each time: an unchanged page costs one 304. */
const REVALIDATE = "public, max-age=0, must-revalidate";
/** For files whose name carries a hash of their content: never asked again. */
const IMMUTABLE = "public, max-age=31536000, immutable";

/**
 * Browser features that no page uses; each is refused to the pages and to anything they could embed. Only names
 * that browsers know: Chromium warns in the console of any other (`bluetooth`, `ambient-light-sensor`).
 */
const REFUSED_FEATURES = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** Published to be taken: other sites, calendars and feed readers may load it from a browser. */
const OPEN_DATA = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };
/** Pictures that go with what we publish: a feed reader shows them on a page that is not ours. */
const SHOWN_ELSEWHERE = { "Cross-Origin-Resource-Policy": "cross-origin" };

/**
 * What browsers load for a page obeys the policy of the page: its own would be a kilobyte on each of its files. Only
 * for what nobody opens by hand, but for drawings, which may hold scripts.
 */
const NO_DOCUMENT = {
  "Content-Security-Policy": "",
  "Referrer-Policy": "",
  "Permissions-Policy": "",
  "Cross-Origin-Opener-Policy": "",
  "X-Frame-Options": "",
  "Strict-Transport-Security": "",
};
const HASHED = { ...NO_DOCUMENT, "Cache-Control": IMMUTABLE };
/** An editor’s drawing, opened by itself, runs nothing and loads nothing. */
const DRAWING = { "Content-Security-Policy": "default-src 'none'; sandbox" };

const WASM_POLICY = { "Content-Security-Policy": contentSecurityPolicy({ wasm: true }) };

/**
 * The header rules of the site, from the general to the particular: where two rules under which an
 * address falls name the same header, the later one decides. `_headers`, `.htaccess`, the configurations of
 * nginx and Caddy and our own server are all drawn from this table.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    pattern: "/*",
    headers: {
      "Content-Security-Policy": contentSecurityPolicy(),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Permissions-Policy": REFUSED_FEATURES.map((feature) => `${feature}=()`).join(", "),
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "X-Frame-Options": "DENY",
      "Strict-Transport-Security": "max-age=63072000",
      "Cache-Control": REVALIDATE,
    },
  },
  { pattern: "/recherche/*", headers: WASM_POLICY },
  { pattern: "/pagefind/*", headers: NO_DOCUMENT },
  { pattern: "/pagefind/fragment/*", headers: HASHED },
  { pattern: "/pagefind/index/*", headers: HASHED },
  { pattern: "/pagefind/documents/*", headers: HASHED },
  { pattern: "/_astro/*", headers: { ...HASHED, ...SHOWN_ELSEWHERE } },
  { pattern: "/*.svg", headers: DRAWING },
  { pattern: "/favicon*", headers: SHOWN_ELSEWHERE },
  { pattern: "/vignettes/*", headers: SHOWN_ELSEWHERE },
  { pattern: "/*.ics", headers: OPEN_DATA },
  { pattern: "/*rss.xml", headers: OPEN_DATA },
  { pattern: "/*feed.json", headers: OPEN_DATA },
  { pattern: "/agenda.json", headers: OPEN_DATA },
];

/**
 * The rules of a site under a path, some of whose pages show videos from elsewhere: each such page, and no other, lets
 * the players of its own videos in its frames.
 *
 * @param frames the origins of players, by address of page in the site
 * @param base where the site is, a slash at both ends
 * @param rooms the rooms that the site has
 */
export function rulesOf(
  frames: ReadonlyMap<string, readonly string[]>,
  base = "/",
  rooms: readonly Room[] = ROOMS,
): readonly HeaderRule[] {
  const framed = [...frames].map(([address, origins]) => ({
    // Servers ask for the page of a folder by its file.
    pattern: address === "/" ? address : `${address}*`,
    headers: { "Content-Security-Policy": contentSecurityPolicy({ frames: origins }) },
  }));
  const own = HEADER_RULES.filter(({ pattern }) => !closedRoom(pattern, rooms));
  return [...own, ...framed].map(({ pattern, headers }) => ({
    pattern: base + pattern.slice(1),
    headers,
  }));
}

/** The values of a header, each with its pattern and the more particular ones, which it yields to. */
export function decisionsOn(
  name: string,
  rules: readonly HeaderRule[],
): { pattern: string; value: string; over: string[] }[] {
  const given = rules.filter(({ headers }) => name in headers).reverse();
  return given
    .map(({ pattern, headers }, index) => ({
      pattern: regexOf(pattern),
      value: headers[name] ?? "",
      over: given.slice(0, index).map((rule) => regexOf(rule.pattern)),
    }))
    .filter(({ value }) => value !== "");
}

export function namesIn(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))];
}

/**
 * Every header a response for this address carries, its Content-Type included. The address is the path
 * alone, decoded, without query; that of the error page is `/404.html`.
 *
 * @example headersFor("/_astro/site.1a2b.css")["Cache-Control"] // => "public, max-age=31536000, immutable"
 */
export function headersFor(
  path: string,
  rules: readonly HeaderRule[] = HEADER_RULES,
): Record<string, string> {
  const found = rules.filter((rule) => matches(rule.pattern, path)).map((rule) => rule.headers);
  const all: Record<string, string> = Object.assign({}, ...found, { "Content-Type": contentTypeFor(path) });
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}
