import type { AgendaData } from "../../schemas/event/agenda.ts";
import { fr } from "../../strings/fr.ts";
import { EVENT_STATUS_NAMES } from "../../strings/names.ts";
import { announcedTitle } from "../agenda/announced-title.ts";
import { aboutFacts, comingFacts, type Fact } from "../agenda/facts.ts";
import type { Period } from "../agenda/period.ts";
import { addressLine } from "../agenda/place.ts";
import { leadsToRegistration, registrationAt } from "../agenda/state/registration.ts";
import { eventStateAt } from "../agenda/state/state.ts";
import { canAttend } from "../agenda/state/state-at.ts";
import { formatWhen } from "../text/format-when.ts";
import { contactLine } from "./entry-parts.ts";
import { type Html, labelled, link, list, text } from "./html/write.ts";

interface Dated {
  data: AgendaData;
  period: Period;
}

/** The title of an event in a feed: what became of it, its name and its dates. */
export function eventFeedTitle(event: Dated, now: Temporal.Instant): string {
  return `${announcedTitle(event, now)} - ${formatWhen(event.data)}`;
}

/**
 * When, where and how an event takes place: a fact a line, what became of the event first. Readers keep what
 * they have read: dates are told, and an invitation only while it holds at the instant of the build.
 */
export function eventFacts(event: Dated, now: Temporal.Instant): Html {
  const { data } = event;
  const { status, statusNote, previousStart, timeZone } = data;
  const open = registrationAt(event, now)?.invites;
  const line = factLine((href) => open || !leadsToRegistration(href, data));
  return list([
    status !== "scheduled" && text(EVENT_STATUS_NAMES[status]),
    statusNote && text(statusNote),
    previousStart && text(fr.event.previously(formatWhen({ start: previousStart, timeZone }))),
    text(formatWhen(data)),
    data.location && text([data.location.name, addressLine(data)].filter(Boolean).join(", ")),
    ...comingFacts(data).map(line),
    ...takingPart(event, now),
    ...aboutFacts(data).map(line),
    data.contact && labelled(fr.event.contact, contactLine(data.contact)),
  ]);
}

/** A fact as a line, whose links are followed when they lead somewhere now. */
const factLine =
  (leads: (href: string) => boolean | undefined) =>
  ({ label, items }: Fact): Html => {
    const words = items.map(({ text: said, href }) => (href && leads(href) ? link(href, said) : text(said)));
    return labelled(label, words.join("\u00A0; "));
  };

function takingPart(event: Dated, now: Temporal.Instant): (Html | undefined)[] {
  const { online } = event.data;
  const { facts = [], notice, url } = registrationAt(event, now) ?? {};
  return [
    online?.url && canAttend(eventStateAt(event.data, event.period, now))
      ? link(online.url, fr.event.openOnline)
      : undefined,
    online?.platform && text(online.platform),
    ...facts.map(text),
    notice && text(notice),
    url && link(url, fr.event.register),
  ];
}
