import { HEADER_RULES, type HeaderRule } from "./headers.ts";
import type { Moves } from "./redirects.ts";

/** What a server must know of a built site besides its files. */
export interface ServedSite extends Moves {
  /** Where the site is, a slash at both ends. @example "/actualites-numeriques/" */
  base: string;
  rules: readonly HeaderRule[];
}

/** What a configuration says of the machine. */
export interface Machine {
  /** The folder of the built site on the server. @example "/var/www/site" */
  root: string;
  /** The names the site answers to, separated by spaces; any where there is none. */
  serverName?: string | undefined;
  /** The files of the certificate and of its key; the site is served without encryption where there is none. */
  certificate?: { file: string; key: string } | undefined;
}

/** A site at the root of its server, from which nothing moved. */
export const PLAIN_SITE: ServedSite = { base: "/", rules: HEADER_RULES, redirects: [], gone: [] };

/** The pages that answer what is not there and what is there no more, in the folder of the site. */
export const ERROR_PAGES = { notFound: "404.html", gone: "410/" } as const;

/**
 * What no visitor may ask for by its own name, below the path of the site: what is written for servers and for those
 * who publish, what is sent in place of another file, and the page of errors.
 */
export const HIDDEN = "(?:_headers|_redirects|\\.htaccess|\\.former|404\\.html|.*\\.(?:br|gz))$";

/** The file of a page of the site, from its address. @example fileOf("/agenda/x/") // => "/agenda/x/index.html" */
export function fileOf(page: string): string {
  return page.endsWith("/") ? `${page}index.html` : page;
}

/** Whether the query of a request follows to its target: not where the target has its own, or an anchor. */
export function keepsQuery(target: string): boolean {
  return !/[?#]/.test(target);
}
