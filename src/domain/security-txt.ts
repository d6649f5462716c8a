import type { SiteConfig } from "../schemas/site.ts";

/** How long a contact is held to be right: RFC 9116 §2.5.5 asks for less than a year. */
const VALIDITY_DAYS = 180;

/**
 * Where to report a vulnerability (RFC 9116).
 *
 * @throws Error when nobody gave a contact: the field is mandatory, and nothing is invented
 */
export function securityTxt({ facts }: SiteConfig, origin: URL | undefined, now: Temporal.Instant): string {
  const address = facts.securityContact;
  if (!address) throw new Error("facts.securityContact : personne ne l’a donné.");
  const contact = /^[^/]+@/.test(address) ? `mailto:${address}` : new URL(address, origin).href;
  const expires = now
    .add({ hours: 24 * VALIDITY_DAYS })
    .round("second")
    .toString();
  const canonical = new URL("/.well-known/security.txt", origin).href;
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    "Preferred-Languages: fr, en",
    `Canonical: ${canonical}`,
    "",
  ].join("\n");
}
