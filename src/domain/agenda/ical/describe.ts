import type { AgendaData } from "../../../schemas/event/agenda.ts";
import { CALENDAR } from "../../../strings/calendar.ts";
import { fr } from "../../../strings/fr.ts";
import { ATTENDANCE_NAMES, EVENT_STATUS_NAMES } from "../../../strings/names.ts";
import { formatDate, formatPeriod } from "../../text/format-date.ts";
import { plainText } from "../../text/inline-markdown.ts";
import { type AgendaEvent, type AgendaSite, absolute } from "../event.ts";

/**
 * The title of an event in a calendar: a programme that ignores STATUS must still say that nobody should come.
 *
 * @example summaryOf({ status: "cancelled", title: "Atelier" }) // => "Annulé : Atelier"
 */
export function summaryOf({ status, title }: Pick<AgendaData, "status" | "title">): string {
  const off = status === "cancelled" || status === "postponed";
  return off ? CALENDAR.prefix(EVENT_STATUS_NAMES[status], title) : title;
}

/** What a calendar says of an event: plain text, a fact a line, the address of its page last. */
export function descriptionOf({ data, href }: AgendaEvent, site: AgendaSite): string {
  const { attendance, organizers, price, free } = data;
  const cost = price !== undefined ? price : free ? fr.event.free : undefined;
  return [
    ...statusLines(data),
    plainText(data.summary),
    "",
    CALENDAR.line(CALENDAR.attendance, ATTENDANCE_NAMES[attendance]),
    connectionLine(data),
    registrationLine(data, site),
    cost && CALENDAR.line(fr.event.price, cost),
    organizers.length > 0 &&
      CALENDAR.line(fr.event.organizers, organizers.map(({ name }) => name).join(", ")),
    contactText(data) && CALENDAR.line(fr.event.contact, contactText(data) ?? ""),
    "",
    absolute(href, site),
  ]
    .filter((line) => typeof line === "string")
    .join("\n");
}

/** What a calendar says of a session: what happens, who speaks, and the event it is a part of. */
export function sessionDescriptionOf(
  { description, speakers }: Pick<AgendaData["programme"][number], "description" | "speakers">,
  { data, href }: AgendaEvent,
  site: AgendaSite,
): string {
  const names = speakers.map(({ name }) => name).join(", ");
  return [
    ...statusLines(data),
    description,
    speakers.length > 0 ? CALENDAR.line(fr.event.speakers, names) : undefined,
    data.title,
    absolute(href, site),
  ]
    .filter((line) => line !== undefined)
    .join("\n");
}

/** Who answers questions, on one line; nothing when nobody is named. */
export function contactText({ contact }: Pick<AgendaData, "contact">): string | undefined {
  if (!contact) return undefined;
  const name = contact.name;
  return [name, contact.email, contact.phone].filter(Boolean).join(", ");
}

function statusLines({ status, statusNote, previousStart }: AgendaData): string[] {
  if (status === "scheduled") return [];
  return [
    `${EVENT_STATUS_NAMES[status]}.`,
    previousStart && fr.event.previously(formatPeriod(previousStart)),
    statusNote,
    "",
  ].filter((line) => typeof line === "string");
}

function connectionLine({ online }: AgendaData): string | undefined {
  if (!online) return undefined;
  return online.url ? CALENDAR.line(CALENDAR.connection, online.url) : fr.event.onlineLater;
}

function registrationLine({ registration }: AgendaData, site: AgendaSite): string | undefined {
  if (!registration) return undefined;
  const { required, closesAt, url, full } = registration;
  const rule = required ? fr.event.registrationRequired : fr.event.registrationOptional;
  const until = closesAt ? `, ${fr.event.registrationUntil(formatDate(closesAt))}` : "";
  const text = full ? CALENDAR.line(CALENDAR.registration, CALENDAR.full) : `${rule}${until}`;
  return url && !full ? CALENDAR.line(text, absolute(url, site)) : text;
}
