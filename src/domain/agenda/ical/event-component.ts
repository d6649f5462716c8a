import type { AgendaData } from "../../../schemas/event/agenda.ts";
import type { EventStatus } from "../../../schemas/event/status.ts";
import { type AgendaEvent, type AgendaSite, absolute } from "../event.ts";
import type { Period } from "../period.ts";
import { contactText } from "./describe.ts";
import { type Component, type Property, property } from "./jcal.ts";
import { placeText } from "./place-text.ts";
import { revisionOf } from "./revision.ts";
import { periodTimes, utcTime } from "./times.ts";

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
export function eventComponent(entry: Entry, event: AgendaEvent, site: AgendaSite): Component {
  const { data, category, tags, href } = event;
  const { created, modified, sequence } = revisionOf(data);
  const language = data.lang === "fr" ? undefined : data.lang;
  const busy = ICAL_STATUS[data.status] === "CONFIRMED" && !entry.period.allDay;
  const [start, end] = periodTimes(entry.period);
  const timeType = entry.period.allDay ? "date" : "date-time";
  const place = placeText(data, entry.attendance);
  const contact = contactText(data);
  const properties = [
    property("uid", entry.uid),
    property("dtstamp", utcTime(modified), "date-time"),
    property("created", utcTime(created), "date-time"),
    property("last-modified", utcTime(modified), "date-time"),
    property("sequence", String(sequence), "integer"),
    property("dtstart", start, timeType),
    end && property("dtend", end, timeType),
    property("summary", entry.title, "text", { language }),
    property("description", entry.description, "text", { language }),
    place && property("location", place),
    geoProperty(data, entry.attendance),
    property("url", absolute(href, site), "uri"),
    property("status", ICAL_STATUS[data.status]),
    property("transp", busy ? "OPAQUE" : "TRANSPARENT"),
    property(
      "categories",
      [category, ...tags].map(({ label }) => label),
    ),
    organizerProperty(data),
    contact && property("contact", contact),
    entry.parentUid && property("related-to", entry.parentUid),
    conferenceProperty(data, entry.attendance),
  ];
  return ["vevent", properties.filter((one) => typeof one === "object"), []];
}

function geoProperty({ location }: AgendaData, attendance: Entry["attendance"]): Property | undefined {
  const { latitude, longitude } = location ?? {};
  if (latitude === undefined || longitude === undefined || attendance === "online") return undefined;
  return ["geo", {}, "float", [latitude.toFixed(6), longitude.toFixed(6)]];
}

/**
 * ORGANIZER (RFC 5545 §3.8.4.3): the first organiser with an address, since the value is a URI and there is one
 * at most; the description names them all. The mailbox of the contact would be asked for answers.
 */
function organizerProperty({ organizers }: AgendaData): Property | undefined {
  const organizer = organizers.find(({ url }) => url !== undefined);
  if (!organizer?.url) return undefined;
  return property("organizer", new URL(organizer.url).href, "cal-address", { cn: organizer.name });
}

/** CONFERENCE (RFC 7986 §5.11): a URI, what it gives and its name. */
function conferenceProperty({ online }: AgendaData, attendance: Entry["attendance"]): Property | undefined {
  if (!online?.url || attendance === "onsite") return undefined;
  return property("conference", new URL(online.url).href, "uri", {
    feature: "VIDEO",
    label: online.platform,
  });
}
