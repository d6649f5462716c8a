/** Where Astro writes its own files: it puts the path of the site before their addresses itself. */
const ASSETS = "_astro/";

/**
 * An address of the site as visitors have it, where the site is under a path: everything inside the site is addressed
 * as if it were at the root, and what leaves the build goes through here. Others are as they were: whole addresses,
 * parts of a page, files of Astro.
 *
 * @param base where the site is, a slash at both ends
 * @example underPath("/agenda/", "/actualites-numeriques/") // => "/actualites-numeriques/agenda/"
 * @example underPath("/agenda/", "/") // => "/agenda/"
 */
export function underPath(address: string, base: string): string {
  const isOurs = address.startsWith("/") && !address.startsWith("//");
  return isOurs && !address.startsWith(base + ASSETS) ? base + address.slice(1) : address;
}

/**
 * The whole address of a page or a file of the site; one that is whole already is as it was.
 *
 * @param site where the site is, with its path
 * @example wholeAddress("/agenda/", "https://exemple.gouv.fr/actualites/") // => "https://exemple.gouv.fr/actualites/agenda/"
 */
export function wholeAddress(address: string, site: string | URL | undefined): string {
  return new URL(underPath(address, site ? new URL(site).pathname : "/"), site).href;
}

/**
 * The address in the site of a page that Astro names with the path of the site.
 *
 * @example addressIn("/actualites-numeriques/agenda/", "/actualites-numeriques/") // => "/agenda/"
 */
export function addressIn(pathname: string, base: string): string {
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
}

/** Attributes whose value is an address, or a list of them with their widths. */
const ADDRESS = /^(?:href|src|action|formaction|poster|srcset|imagesrcset|data-[a-z-]+)$/;
const ATTRIBUTE = /\s([a-z][\w:-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const TAG = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** The addresses of a page of the site, written for where the site is. */
export function pageUnderPath(html: string, base: string): string {
  const move = (value: string) =>
    value
      .split(", ")
      .map((part) => underPath(part, base))
      .join(", ");
  return html.replaceAll(TAG, (tag) =>
    tag.replaceAll(ATTRIBUTE, (whole, name: string, ...values: (string | undefined)[]) => {
      const value = values.slice(0, 3).find((one) => one !== undefined) ?? "";
      const refreshed = name === "content" && /^\d+; url=(.*)$/.exec(value)?.[1];
      const moved = refreshed
        ? value.replace(refreshed, underPath(refreshed, base))
        : ADDRESS.test(name)
          ? move(value)
          : value;
      return moved === value ? whole : ` ${name}="${moved}"`;
    }),
  );
}
