import type { SiteConfig } from "../../schemas/site.ts";
import { wholeAddress } from "../http/under-path.ts";
import type { Standing } from "./occurrences.ts";

/** A term as the agenda shows it: identifier and words. */
export interface Label {
  id: string;
  label: string;
}

/** An event as the rules of the agenda need it; an item of `queries/agenda.ts` is one. */
export interface AgendaEvent extends Standing {
  /** The slug of its file, which never changes. */
  id: string;
  /** The path of its page. */
  href: string;
  category: Label;
  tags: readonly Label[];
  series?: Label | undefined;
}

/** What calendars and structured data say of the site. */
export interface AgendaSite {
  /** Where the site is, in links. @example "https://www.exemple.gouv.fr/" */
  url: string;
  /** Host in the identifiers of calendars: it outlives a change of origin, so that nothing is doubled. */
  uidHost: string;
  name: string;
  organization: { name: string; shortName: string };
}

/**
 * The site as the agenda needs it.
 *
 * @param origin where this build is published, when it is not the canonical address (SITE_URL)
 */
export function agendaSite(site: SiteConfig, origin: string = site.url): AgendaSite {
  const { name, organization } = site;
  return { url: origin, uidHost: new URL(site.url).host, name, organization };
}

/** An address of the content made absolute: a path of the site, or an address that is absolute already. */
export function absolute(address: string, { url }: Pick<AgendaSite, "url">): string {
  return wholeAddress(address, url);
}
