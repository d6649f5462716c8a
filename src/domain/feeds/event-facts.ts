import type { AgendaData } from "../../schemas/event/agenda.ts";
import { fr } from "../../strings/fr.ts";
import { ACCESS_NAMES, ATTENDANCE_NAMES, EVENT_STATUS_NAMES } from "../../strings/names.ts";
import { announcedTitle } from "../agenda/announced-title.ts";
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
  const { status, statusNote, previousStart, timeZone, attendance } = data;
  return list([
    status !== "scheduled" && text(EVENT_STATUS_NAMES[status]),
    statusNote && text(statusNote),
    previousStart && text(fr.event.previously(formatWhen({ start: previousStart, timeZone }))),
    text(formatWhen(data)),
    ...placeLines(data),
    text(ATTENDANCE_NAMES[attendance]),
    ...takingPart(event, now),
    ...about(event, now),
  ]);
}

function placeLines(data: AgendaData): (Html | undefined)[] {
  const { location } = data;
  if (!location) return [];
  return [
    text([location.name, addressLine(data)].filter(Boolean).join(", ")),
    ...location.access.map(({ mode, text: how }) => labelled(ACCESS_NAMES[mode], text(how))),
  ];
}

function takingPart(event: Dated, now: Temporal.Instant): (Html | undefined)[] {
  const { online, price, free } = event.data;
  const cost = price ?? (free ? fr.event.free : undefined);
  const { facts = [], notice, url } = registrationAt(event, now) ?? {};
  return [
    online?.url && canAttend(eventStateAt(event.data, event.period, now))
      ? link(online.url, fr.event.openOnline)
      : undefined,
    online?.platform && text(online.platform),
    cost && labelled(fr.event.price, text(cost)),
    ...facts.map(text),
    notice && text(notice),
    url && link(url, fr.event.register),
  ];
}

function about(event: Dated, now: Temporal.Instant): (Html | undefined)[] {
  const { audience, practicalInfo, organizers, contact } = event.data;
  const open = registrationAt(event, now)?.invites;
  const names = organizers.map(({ name, url }) => (url ? link(url, name) : text(name)));
  return [
    audience.length > 0 ? labelled(fr.event.audience, text(audience.join(", "))) : undefined,
    ...practicalInfo.map(({ label, content, link: href }) =>
      labelled(
        label,
        href && (open || !leadsToRegistration(href, event.data)) ? link(href, content) : text(content),
      ),
    ),
    names.length > 0 ? labelled(fr.event.organizers, names.join(", ")) : undefined,
    contact && labelled(fr.event.contact, contactLine(contact)),
  ];
}
