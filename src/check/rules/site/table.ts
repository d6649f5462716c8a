import { aliases } from "./aliases.ts";
import { closedRooms } from "./closed-rooms.ts";
import { deadLinks } from "./dead-links.ts";
import { deadReferences } from "./dead-references.ts";
import { fileName } from "./file-name.ts";
import { linkHosts } from "./link-hosts.ts";
import { loneDate } from "./lone-date.ts";
import { ownAddress } from "./own-address.ts";
import { ownSiteLinks } from "./own-site-links.ts";
import { placeholders } from "./placeholders.ts";
import { plausibleDates } from "./plausible-dates.ts";
import type { SiteRule } from "./site.ts";
import { translations } from "./translations.ts";
import { unknownFacts } from "./unknown-facts.ts";

/** What is asked of an entry among the others, one file a rule; the names are stable, as those of `ENTRY_RULES`. */
export const SITE_RULES: Readonly<Record<string, SiteRule>> = {
  "file-name": fileName,
  "closed-rooms": closedRooms,
  "own-address": ownAddress,
  "dead-references": deadReferences,
  "dead-links": deadLinks,
  "own-site-links": ownSiteLinks,
  "link-hosts": linkHosts,
  aliases,
  translations,
  "plausible-dates": plausibleDates,
  "lone-date": loneDate,
  placeholders,
  "to-complete": unknownFacts,
};
