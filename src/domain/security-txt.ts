import type { SiteConfig } from "../schemas/site.ts";
import { wholeAddress } from "./http/under-path.ts";
import { addDays } from "./time/add-days.ts";
import type { CalendarDate } from "./time/calendar-date.ts";

/** Days before its end from which a file is to be confirmed: two months. */
const SOON_DAYS = 61;
/** RFC 9116 §2.5.5: a file should say less than a year, lest it be wrong for long. */
const LONG_DAYS = 365;

/** Whether there is all that the file must say: a contact that answers, and the day until which it holds. */
export function hasSecurityTxt({ facts, securityTxtExpires }: SiteConfig): boolean {
  return facts.securityContact !== null && securityTxtExpires !== null;
}

/**
 * Where to report a vulnerability (RFC 9116).
 *
 * @throws Error when nobody gave a contact, or its last day: both are mandatory, and nothing is invented
 */
export function securityTxt({ facts, securityTxtExpires }: SiteConfig, origin: URL | undefined): string {
  const address = facts.securityContact;
  if (!address) throw new Error("facts.securityContact : personne ne l’a donné.");
  if (!securityTxtExpires) throw new Error("securityTxtExpires : personne ne l’a donné.");
  const contact = /^[^/]+@/.test(address) ? `mailto:${address}` : wholeAddress(address, origin);
  const canonical = wholeAddress("/.well-known/security.txt", origin);
  return [
    `Contact: ${contact}`,
    `Expires: ${securityTxtExpires}T23:59:59Z`,
    "Preferred-Languages: fr, en",
    `Canonical: ${canonical}`,
    "",
  ].join("\n");
}

/** What is to do about the file, in French, on a day; nothing most of the year, or where nobody gave a contact. */
export function securityTxtAdvice(
  { facts, securityTxtExpires: end }: SiteConfig,
  today: CalendarDate,
): string | undefined {
  const confirm = "Vérifiez que le contact répond, puis écrivez une date à moins d’un an.";
  if (!facts.securityContact) return undefined;
  if (!end) return `sans cette date, « security.txt » n’est pas publié. ${confirm}`;
  if (end < today) return `« security.txt » a expiré : plus personne ne doit s’y fier. ${confirm}`;
  if (end <= addDays(today, SOON_DAYS)) return `« security.txt » expire dans moins de deux mois. ${confirm}`;
  return end > addDays(today, LONG_DAYS)
    ? `« security.txt » vaut pour plus d’un an (RFC 9116 §2.5.5). ${confirm}`
    : undefined;
}

/** When the file that a site serves ends, in French, where that is soon (RFC 9116 §2.5.5); nothing else. */
export function securityTxtEnding(text: string, now: Temporal.Instant): string | undefined {
  const [, expires] = /^Expires: (.*)$/m.exec(text) ?? [];
  if (!expires) return undefined;
  const days = Math.floor(now.until(expires, { largestUnit: "hour" }).hours / 24);
  if (days > SOON_DAYS) return undefined;
  return days < 0 ? "a expiré" : `expire dans ${days} jours`;
}
