import ICAL from "ical.js";
import { currentMoments } from "../../../src/domain/agenda/state/dated-state.ts";
import { readMoments } from "../../../src/domain/agenda/state/moment-attributes.ts";
import { stateAt } from "../../../src/domain/agenda/state/state-at.ts";
import { plain } from "./visible.ts";

/** What a program understands of an event, in one form whatever it was read from; absent: not told there. */
export interface Facts {
  title?: string;
  /** Instants in UTC, or days for whole days, the last one included; « none » for an end nobody gave. */
  start?: string;
  end?: string;
  /** Day and hour of the start where the event is. */
  local?: string;
  status?: string;
  /** Whether it is held as a program of calendars knows it. */
  held?: string;
  /** `none`, `opening`, `open`, `full`, `closed`, `over`, `cancelled` or `postponed`. */
  registration?: string;
  /** What can be had: `opening`, `open`, `full` or `no`. */
  available?: string;
  opens?: string;
  closes?: string;
  form?: string;
  place?: string;
  online?: string;
  organizers?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: JSON is read as any program reads it.
type Json = any;

const instant = (value: string | null | undefined) =>
  value ? Temporal.Instant.from(value).toString({ smallestUnit: "second" }) : "none";
const AVAILABLE = ["opening", "open", "full"];

/** Reads an event of `/agenda.json`. */
export function readJson({ events: [event] }: Json): Required<Facts> {
  const { allDay, registration, place, attendance, status } = event;
  const state = registration?.state ?? "none";
  const held = status === "cancelled" || status === "postponed" ? status : "held";
  return {
    title: event.title,
    start: allDay ? event.firstDay : instant(event.start),
    end: allDay ? event.lastDay : instant(event.end),
    local: allDay
      ? event.firstDay
      : Temporal.Instant.from(event.start)
          .toZonedDateTimeISO(event.timeZone)
          .toPlainDateTime()
          .toString({ smallestUnit: "minute" }),
    status,
    held,
    registration: state,
    available: AVAILABLE.includes(state) ? state : "no",
    opens: instant(registration?.opensAt),
    closes: instant(registration?.closesAt),
    form: (state === "open" && registration?.url) || "none",
    place: attendance !== "online" && place ? `${place.name}, ${place.city}` : "none",
    online: (attendance !== "onsite" && event.online?.url) || "none",
    organizers: event.organizers.map(({ name }: Json) => name).join("|"),
  };
}

/** Reads a schema.org/Event as a search engine does. */
export function readStructuredData(data: Json, timeZone: string): Facts & { offered: boolean } {
  const whole = !data.startDate.includes("T");
  const time = (value: string | undefined) => (whole ? (value ?? "none") : instant(value));
  const locations = [data.location ?? []].flat();
  const place = locations.find((one: Json) => one["@type"] === "Place");
  const { offers } = data;
  const state = { PreOrder: "opening", InStock: "open", SoldOut: "full" }[
    String(offers?.availability).slice(19)
  ];
  // The last day of an offer is in it.
  const until = (value: string | undefined, days: number) =>
    value === undefined || value.includes("T")
      ? instant(value)
      : instant(
          Temporal.PlainDate.from(value).add({ days }).toZonedDateTime(timeZone).toInstant().toString(),
        );
  return {
    offered: offers !== undefined,
    title: data.name,
    start: time(data.startDate),
    end: time(data.endDate),
    local: data.startDate.slice(0, 16),
    status: {
      Scheduled: "scheduled",
      Cancelled: "cancelled",
      Postponed: "postponed",
      Rescheduled: "rescheduled",
      MovedOnline: "moved-online",
    }[String(data.eventStatus).slice(24)] as string,
    available: state ?? "no",
    ...(state ? { opens: until(offers.validFrom, 0), closes: until(offers.validThrough, 1) } : {}),
    form: offers && offers.url !== data.url ? offers.url : "none",
    place: place ? `${place.name}, ${place.address.addressLocality}` : "none",
    online: locations.find((one: Json) => one["@type"] === "VirtualLocation")?.url ?? "none",
    organizers: [data.organizer ?? []]
      .flat()
      .map(({ name }: Json) => name)
      .join("|"),
  };
}

/** Reads the file of an event as a program of calendars does; its words are read apart. */
export function readIcs(file: string): Facts & { summary: string; description: string; organizer: string } {
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent("vevent");
  const value = (name: string) => event?.getFirstPropertyValue(name);
  const time = (name: string, days: number) => {
    const read = value(name) as ICAL.Time | null;
    if (!read) return "none";
    if (!read.isDate) return instant(read.toJSDate().toISOString());
    return Temporal.PlainDate.from(read.toString()).add({ days }).toString();
  };
  const status = String(value("status"));
  return {
    start: time("dtstart", 0),
    end: time("dtend", -1),
    held: { CANCELLED: "cancelled", TENTATIVE: "postponed" }[status] ?? "held",
    summary: String(value("summary")),
    description: plain(String(value("description"))),
    organizer: String(event?.getFirstProperty("organizer")?.getParameter("cn") ?? ""),
  };
}

/** Reads what a card or a search result carries, and what the browser makes of it at an instant. */
export function readClock(data: Record<string, string>, now: Temporal.Instant): Facts {
  const moments = readMoments(data);
  if (!moments) throw new Error("The browser cannot read the moments of the event.");
  const { status, registration } = stateAt(
    currentMoments(moments, now.epochMilliseconds),
    now.epochMilliseconds,
  );
  return {
    status,
    registration: registration.replace(/^closing-.*/, "open"),
    opens: instant(data.opens),
    closes: instant(data.closes),
  };
}

const SENTENCES: [string, RegExp][] = [
  ["opening", /Les inscriptions ouvrent le/],
  ["full", /C’est complet :/],
  ["closed", /Les inscriptions sont closes : elles ont fermé/],
  ["over", /est passé : les inscriptions sont closes/],
  ["cancelled", /est annulé : les inscriptions sont closes/],
  ["postponed", /est reporté : les inscriptions sont suspendues/],
];

/** The state of a registration in the words that people read: several when they contradict each other. */
export function registrationSaid(text: string): string {
  const said = SENTENCES.filter(([, sentence]) => sentence.test(text)).map(([state]) => state);
  if (said.length > 0) return said.join("|");
  return /Inscription (?:obligatoire|possible)/.test(text) ? "open" : "none";
}
