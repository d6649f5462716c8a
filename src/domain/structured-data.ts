import type {
  BreadcrumbList,
  GovernmentOrganization,
  Organization,
  Thing,
  WebSite,
  WithContext,
} from "schema-dts";
import type { SiteConfig } from "../schemas/site.ts";
import { ADDRESSES } from "./addresses.ts";
import { wholeAddress } from "./http/under-path.ts";

/**
 * The text of a `<script type="application/ld+json">`: JSON in which no "<" is left, so that nothing an editor
 * writes can end the element or open a comment in it (HTML standard, "Restrictions for contents of script
 * elements").
 *
 * Such an element is a data block: the HTML standard ("prepare the script element") leaves it before it asks
 * the Content-Security-Policy, so `script-src 'self'` allows it with neither hash nor nonce.
 *
 * @example structuredDataText({ "@context": "https://schema.org", "@type": "Event", name: "</script>" })
 * // => '{"@context":"https://schema.org","@type":"Event","name":"\\u003c/script>"}'
 */
export function structuredDataText(thing: WithContext<Extract<Thing, object>>): string {
  return JSON.stringify(thing).replaceAll("<", "\\u003c");
}

/** Who publishes, in the words of schema.org. */
export function structuredPublisher({ organization, brand }: SiteConfig, origin: string) {
  const { name, shortName } = organization;
  const publisher = {
    // Who may not use the brand of the State may be no administration at all.
    "@type": brand === "state" ? "GovernmentOrganization" : "Organization",
    "@id": `${wholeAddress("/", origin)}#organization`,
    name: name,
    alternateName: shortName,
    url: wholeAddress("/", origin),
  } as const satisfies GovernmentOrganization | Organization;
  return publisher;
}

/** The administration with its address, for the home page. */
export function organizationStructuredData(
  site: SiteConfig,
  origin: string,
): WithContext<Extract<Organization, object>> {
  const { street, postalCode, city } = site.organization;
  const accounts = site.socialAccounts.map(({ href }) => href);
  return {
    "@context": "https://schema.org",
    ...structuredPublisher(site, origin),
    ...(accounts.length > 0 && { sameAs: accounts }),
    address: {
      "@type": "PostalAddress",
      streetAddress: street,
      postalCode,
      addressLocality: city,
      addressCountry: "FR",
    },
  };
}

/** The site and its search, for the home page. */
export function siteStructuredData(site: SiteConfig, origin: string): WithContext<WebSite> {
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": `${wholeAddress("/", origin)}#site`,
    url: wholeAddress("/", origin),
    name: site.name,
    description: site.description,
    inLanguage: "fr",
    publisher: { "@id": `${wholeAddress("/", origin)}#organization` },
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${wholeAddress(ADDRESSES.search, origin)}?q={search_term_string}`,
      },
      // Google’s own word, which schema.org writes as an annotation: "query-input".
      ...{ "query-input": "required name=search_term_string" },
    },
  };
}

/**
 * The breadcrumb of a page, for search engines.
 *
 * @param above the pages above, the home page first
 * @param page title and path of the page itself
 */
export function breadcrumbStructuredData(
  above: readonly { label: string; href: string }[],
  page: { label: string; href: string },
  origin: string,
): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [...above, page].map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: wholeAddress(href, origin),
    })),
  };
}
