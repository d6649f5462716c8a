import type { Fault } from "../../problem.ts";
import { linksOf } from "./links-of.ts";
import type { SiteRule } from "./site.ts";

/** Filters of mail programs and search engines, which stand before an address: their host, and where they keep it. */
const FILTERS: readonly [host: RegExp, param: string][] = [
  [/\.safelinks\.protection\.outlook\.com$/, "url"],
  [/^(?:www\.)?google\.[a-z.]+$/, "q"],
  [/^(?:www\.)?google\.[a-z.]+$/, "url"],
  [/^lm?\.facebook\.com$/, "u"],
  [/^linkprotect\.cudasvc\.com$/, "a"],
  [/^clicktime\.symantec\.com$/, "u"],
];

/** Hosts that answer nowhere but here, and those that hold what is not public yet. */
const LOCAL =
  /^(?:localhost|0\.0\.0\.0|127\..*|\[::1\]|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+)$|\.(?:local|lan|internal|intranet|test)$/;
const PREPRODUCTION =
  /(?:^|[.-])(?:pre-?prod(?:uction)?|pprod|pprd|staging|recette|uat|qualif|dev)\d*[.-](?=[^.]+\.[^.]+)/;

/** A link leads to an address that visitors can open, without a filter before it. */
export const linkHosts: SiteRule = (entry) =>
  linksOf(entry).flatMap(({ url, ...where }) => {
    const said = URL.canParse(url) ? hostFault(url, new URL(url)) : undefined;
    return said ? [{ ...where, ...said }] : [];
  });

/** The address behind the filter of a mail program or a search engine. */
export function unfiltered({ hostname, pathname, searchParams }: URL): string | undefined {
  const [, param = ""] = FILTERS.find(([host, name]) => host.test(hostname) && searchParams.has(name)) ?? [];
  const inner = hostname === "urldefense.com" ? /\/__(.+?)__;/.exec(pathname)?.[1] : searchParams.get(param);
  return inner && /^https?:/.test(inner) ? inner : undefined;
}

function hostFault(written: string, url: URL): Pick<Fault, "message" | "severity"> | undefined {
  const inner = unfiltered(url);
  const { hostname } = url;
  if (inner)
    return {
      message: `lien qui passe par le filtre d’une messagerie ou d’un moteur de recherche « ${written} ». Écrivez « ${inner} ».`,
    };
  if (LOCAL.test(hostname))
    return {
      message: `lien vers « ${hostname} », qui ne s’ouvre que sur votre réseau. Écrivez l’adresse publique de la page.`,
    };
  if (PREPRODUCTION.test(hostname))
    return {
      severity: "warning",
      message: `lien vers « ${hostname} », qui semble un site d’essai. Écrivez l’adresse publique de la page.`,
    };
  return undefined;
}
