import { linksOf } from "./links-of.ts";
import type { SiteRule } from "./site.ts";

/** A page of this site is linked by its path: it then works in a preview, and is checked. */
export const ownSiteLinks: SiteRule = (entry, { origin, byAddress, isRoute }) =>
  linksOf(entry).flatMap(({ url, ...where }) => {
    if (!/^https?:/i.test(url) || !URL.canParse(url)) return [];
    const { host, pathname, hash } = new URL(url);
    const isPage = byAddress.has(pathname) || (pathname !== "/" && isRoute(pathname));
    if (host !== new URL(origin).host || !isPage) return [];
    const message = `lien complet vers ce site « ${url} ». Écrivez « ${pathname}${hash} ».`;
    return [{ ...where, severity: "warning" as const, message }];
  });
