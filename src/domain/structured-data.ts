import type { Thing, WithContext } from "schema-dts";

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
