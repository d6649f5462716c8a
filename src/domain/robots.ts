import { ADDRESSES } from "./addresses.ts";

/** The `robots.txt` of the site (RFC 9309): everything is open but searches; a demonstration is closed. */
export function robots(site: URL | undefined, demo: boolean): string {
  const rule = demo ? "Disallow: /" : `Disallow: ${ADDRESSES.search}`;
  const sitemap = new URL("/sitemap-index.xml", site).href;
  return ["User-agent: *", rule, "", ...(demo ? [] : [`Sitemap: ${sitemap}`, ""])].join("\n");
}
