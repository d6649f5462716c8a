import type { AgendaData } from "../../../schemas/event/agenda.ts";
import type { Words } from "../../../strings/fr.ts";
import { wordsIn } from "../../../strings/words.ts";
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
  const words = wordsIn(data.lang);
  const factLine = ({ label, items }: Fact) =>
    words.inCalendars.line(label, items.map(({ text }) => text).join(`${words.semicolon} `));
  return [
    ...statusLines(data, words),
    note,
    plainText(data.summary),
    "",
    ...comingFacts(data, words).map(factLine),
    canAttend(eventStateAt(data, event.period, now)) && connectionLine(data, words),
    ...registrationLines(event, site, now, words),
    ...aboutFacts(data, words).map(factLine),
    contactText(data) && words.inCalendars.line(words.event.contact, contactText(data) ?? ""),
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
  const words = wordsIn(data.lang);
  const names = speakers.map(({ name }) => name).join(", ");
  return [
    ...statusLines(data, words),
    description,
    speakers.length > 0 ? words.inCalendars.line(words.event.speakers, names) : undefined,
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

function statusLines(
  { status, statusNote, previousStart, timeZone }: AgendaData,
  { names, event, dates }: Words,
): string[] {
  if (status === "scheduled") return [];
  return [
    `${names.statuses[status]}.`,
    previousStart && event.previously(formatWhen({ start: previousStart, timeZone }, dates)),
    statusNote,
    "",
  ].filter((line) => typeof line === "string");
}

function connectionLine({ online }: AgendaData, { inCalendars }: Words): string | undefined {
  if (!online) return undefined;
  return online.url && inCalendars.line(inCalendars.connection, online.url);
}

/** What is said of the registration, and the address of the form while one can register. */
function registrationLines(
  event: AgendaEvent,
  site: AgendaSite,
  now: Temporal.Instant,
  words: Words,
): string[] {
  const { facts = [], notice, url } = registrationAt(event, now, words) ?? {};
  return [...facts, notice, url && words.inCalendars.line(words.event.register, absolute(url, site))].filter(
    (line) => typeof line === "string",
  );
}
