import { linkFault } from "./dead-links.ts";
import { linksOf } from "./links-of.ts";
import type { SiteRule } from "./site.ts";

/** A page of this site is linked by its path: it then works in a preview, and is checked. */
export const ownSiteLinks: SiteRule = (entry, site) =>
  linksOf(entry).flatMap(({ url, ...where }) => {
    if (!/^https?:/i.test(url) || !URL.canParse(url)) return [];
    const { host, pathname, search, hash } = new URL(url);
    // The home page may be named in full: it says whose site it is.
    if (!isSame(host, new URL(site.origin).host) || pathname === "/") return [];
    const path = `${pathname}${search}${hash}`;
    const message =
      linkFault(path, entry, site)?.message ?? `lien complet vers ce site « ${url} ». Écrivez « ${path} ».`;
    return [{ ...where, severity: "warning" as const, message }];
  });

function isSame(host: string, own: string): boolean {
  return host.replace(/^www\./, "") === own.replace(/^www\./, "");
}
