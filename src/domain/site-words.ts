import type { SiteConfig } from "../schemas/site.ts";
import { labelIn } from "./taxonomy/term.ts";

/**
 * What a site says of itself on pages in a language: its French, marked as such, where its configuration gives no other.
 *
 * @example siteIn(site, "en").labelled({ label: "Agenda", href: "/agenda/" }) // => { label: "Events", href: "/agenda/" }
 */
export function siteIn({ tagline, description, translations }: SiteConfig, lang: string) {
  const own = translations[lang as keyof typeof translations] ?? {};
  const said = (label: string, other: string | undefined) =>
    labelIn({ label, labels: { [lang]: other } }, lang);
  return {
    tagline: said(tagline, own.tagline),
    description: said(description, own.description),
    labelled: <T extends { label: string }>(link: T) => ({
      ...link,
      ...said(link.label, own.labels?.[link.label]),
    }),
  };
}
