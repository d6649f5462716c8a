import type { AgendaData, EventStatus } from "../../../schemas/event/agenda.ts";
import { type AgendaEvent, type AgendaSite, absolute } from "../event.ts";
import type { Period } from "../period.ts";
import { contentLine, escapeText } from "./content-line.ts";
import { contactText } from "./describe.ts";
import { placeText } from "./place-text.ts";
import { revisionOf } from "./revision.ts";
import { periodLines, utcDateTime } from "./times.ts";

/**
 * STATUS (RFC 5545 §3.8.1.11). A postponed event still is to take place on a day that is not known: TENTATIVE,
 * with its old times, which the title and TRANSP correct; CANCELLED would make programs forget it.
 */
export const ICAL_STATUS: Record<EventStatus, "CONFIRMED" | "TENTATIVE" | "CANCELLED"> = {
  scheduled: "CONFIRMED",
  rescheduled: "CONFIRMED",
  "moved-online": "CONFIRMED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
};

/** What differs between an event and a session of it. */
export interface Entry {
  uid: string;
  /** UID of the event of a session (RELATED-TO, RFC 5545 §3.8.4.5: its parent). */
  parentUid?: string | undefined;
  title: string;
  description: string;
  period: Period;
  attendance: AgendaData["attendance"];
}

/** A VEVENT (RFC 5545 §3.6.1), always in the same order and from the content alone. */
export function eventLines(entry: Entry, event: AgendaEvent, site: AgendaSite): string {
  const { data, category, tags, href } = event;
  const { created, modified, sequence } = revisionOf(data);
  const language = data.lang === "fr" ? undefined : data.lang;
  const busy = ICAL_STATUS[data.status] === "CONFIRMED" && !entry.period.allDay;
  const { latitude, longitude } = data.location ?? {};
  const place = placeText(data, entry.attendance);
  const contact = contactText(data);
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", escapeText(entry.uid)),
    contentLine("DTSTAMP", utcDateTime(modified)),
    contentLine("CREATED", utcDateTime(created)),
    contentLine("LAST-MODIFIED", utcDateTime(modified)),
    contentLine("SEQUENCE", String(sequence)),
    ...periodLines(entry.period),
    contentLine("SUMMARY", escapeText(entry.title), { LANGUAGE: language }),
    contentLine("DESCRIPTION", escapeText(entry.description), { LANGUAGE: language }),
    place && contentLine("LOCATION", escapeText(place)),
    latitude !== undefined &&
      longitude !== undefined &&
      entry.attendance !== "online" &&
      contentLine("GEO", `${latitude.toFixed(6)};${longitude.toFixed(6)}`),
    contentLine("URL", absolute(href, site)),
    contentLine("STATUS", ICAL_STATUS[data.status]),
    contentLine("TRANSP", busy ? "OPAQUE" : "TRANSPARENT"),
    contentLine("CATEGORIES", [category, ...tags].map(({ label }) => escapeText(label)).join(",")),
    organizerLine(data),
    contact && contentLine("CONTACT", escapeText(contact)),
    entry.parentUid && contentLine("RELATED-TO", escapeText(entry.parentUid)),
    conferenceLine(data, entry.attendance),
    contentLine("END", "VEVENT"),
  ]
    .filter((line) => typeof line === "string")
    .join("");
}

/**
 * ORGANIZER (RFC 5545 §3.8.4.3): the first organiser with an address, since the value is a URI and there is one
 * at most; the description names them all. The mailbox of the contact would be asked for answers.
 */
function organizerLine({ organizers }: AgendaData): string | undefined {
  const organizer = organizers.find(({ url }) => url !== undefined);
  return organizer?.url && contentLine("ORGANIZER", new URL(organizer.url).href, { CN: organizer.name });
}

/** CONFERENCE (RFC 7986 §5.11): a URI, what it gives and its name. */
function conferenceLine({ online }: AgendaData, attendance: Entry["attendance"]): string | undefined {
  if (!online?.url || attendance === "onsite") return undefined;
  const parameters = { VALUE: "URI", FEATURE: "VIDEO", LABEL: online.platform };
  return contentLine("CONFERENCE", new URL(online.url).href, parameters);
}
