import { ADDRESSES } from "./addresses.ts";
import { underPath, wholeAddress } from "./http/under-path.ts";

/** The `robots.txt` of the site (RFC 9309): everything is open but searches; a demonstration and a preview are closed. */
export function robots(site: URL | undefined, closed: boolean): string {
  const base = site?.pathname ?? "/";
  const rule = closed ? `Disallow: ${base}` : `Disallow: ${underPath(ADDRESSES.search, base)}`;
  const sitemap = wholeAddress("/sitemap-index.xml", site);
  return ["User-agent: *", rule, "", ...(closed ? [] : [`Sitemap: ${sitemap}`, ""])].join("\n");
}
