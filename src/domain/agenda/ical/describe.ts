import type { AgendaData } from "../../../schemas/event/agenda.ts";
import { CALENDAR } from "../../../strings/fr/calendar.ts";
import { EVENT_STATUS_NAMES } from "../../../strings/fr/names.ts";
import { fr } from "../../../strings/fr.ts";
import { formatWhen } from "../../text/format-when.ts";
import { plainText } from "../../text/inline-markdown.ts";
import { type AgendaEvent, type AgendaSite, absolute } from "../event.ts";
import { aboutFacts, comingFacts, type Fact } from "../facts.ts";
import { registrationAt } from "../state/registration.ts";
import { eventStateAt } from "../state/state.ts";
import { canAttend } from "../state/state-at.ts";

/** What a calendar says of an event: plain text, a fact a line, the address of its page last. */
export function descriptionOf(event: AgendaEvent, site: AgendaSite, now: Temporal.Instant): string {
  const { data, href, note } = event;
  return [
    ...statusLines(data),
    note,
    plainText(data.summary),
    "",
    ...comingFacts(data).map(factLine),
    canAttend(eventStateAt(data, event.period, now)) && connectionLine(data),
    ...registrationLines(event, site, now),
    ...aboutFacts(data).map(factLine),
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

function statusLines({ status, statusNote, previousStart, timeZone }: AgendaData): string[] {
  if (status === "scheduled") return [];
  return [
    `${EVENT_STATUS_NAMES[status]}.`,
    previousStart && fr.event.previously(formatWhen({ start: previousStart, timeZone })),
    statusNote,
    "",
  ].filter((line) => typeof line === "string");
}

const factLine = ({ label, items }: Fact) =>
  CALENDAR.line(label, items.map(({ text }) => text).join("\u00A0; "));

function connectionLine({ online }: AgendaData): string | undefined {
  if (!online) return undefined;
  return online.url && CALENDAR.line(CALENDAR.connection, online.url);
}

/** What is said of the registration, and the address of the form while one can register. */
function registrationLines(event: AgendaEvent, site: AgendaSite, now: Temporal.Instant): string[] {
  const { facts = [], notice, url } = registrationAt(event, now) ?? {};
  return [...facts, notice, url && CALENDAR.line(fr.event.register, absolute(url, site))].filter(
    (line) => typeof line === "string",
  );
}
