import { ADDRESSES } from "./addresses.ts";

/** The `robots.txt` of the site (RFC 9309): everything is open but searches; a demonstration and a preview are closed. */
export function robots(site: URL | undefined, closed: boolean): string {
  const rule = closed ? "Disallow: /" : `Disallow: ${ADDRESSES.search}`;
  const sitemap = new URL("/sitemap-index.xml", site).href;
  return ["User-agent: *", rule, "", ...(closed ? [] : [`Sitemap: ${sitemap}`, ""])].join("\n");
}
