import type { AgendaData } from "../../schemas/event/agenda.ts";
import { fr } from "../../strings/fr.ts";
import { ACCESS_NAMES, ATTENDANCE_NAMES, EVENT_STATUS_NAMES } from "../../strings/names.ts";
import { addressLine } from "../agenda/place.ts";
import { formatDate, formatPeriod } from "../text/format-date.ts";
import { PARIS } from "../time/zone.ts";
import { contactLine } from "./entry-parts.ts";
import { type Html, labelled, link, list, text } from "./html/write.ts";

/**
 * When, where and how an event takes place: a fact a line, what became of the event first. Nothing depends on
 * the present, since readers keep what they have read.
 */
export function eventFacts(data: AgendaData): Html {
  const { status, statusNote, previousStart, start, end, timeZone, attendance } = data;
  return list([
    status !== "scheduled" && text(EVENT_STATUS_NAMES[status]),
    statusNote && text(statusNote),
    previousStart && text(fr.event.previously(formatPeriod(previousStart))),
    text(formatPeriod(start, end)),
    timeZone !== PARIS && text(fr.event.timeZone(timeZone)),
    ...placeLines(data),
    text(ATTENDANCE_NAMES[attendance]),
    ...takingPart(data),
    ...about(data),
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

function takingPart({ online, price, free, registration }: AgendaData): (Html | undefined)[] {
  const cost = price ?? (free ? fr.event.free : undefined);
  return [
    online && (online.url ? link(online.url, fr.event.openOnline) : text(fr.event.onlineLater)),
    online?.platform && text(online.platform),
    cost && labelled(fr.event.price, text(cost)),
    registration && registrationLine(registration),
    registration?.capacityNote && text(registration.capacityNote),
  ];
}

function registrationLine({ required, closesAt, url, full }: NonNullable<AgendaData["registration"]>): Html {
  if (full) return text(fr.event.registrationState.full);
  const rule = required ? fr.event.registrationRequired : fr.event.registrationOptional;
  const line = text(closesAt ? `${rule}, ${fr.event.registrationUntil(formatDate(closesAt))}` : rule);
  return url ? `${line}\u00A0: ${link(url, fr.event.register)}` : line;
}

function about({ audience, practicalInfo, organizers, contact, replay }: AgendaData): (Html | undefined)[] {
  const names = organizers.map(({ name, url }) => (url ? link(url, name) : text(name)));
  return [
    audience.length > 0 ? labelled(fr.event.audience, text(audience.join(", "))) : undefined,
    ...practicalInfo.map(({ label, content, link: href }) =>
      labelled(label, href ? link(href, content) : text(content)),
    ),
    names.length > 0 ? labelled(fr.event.organizers, names.join(", ")) : undefined,
    contact && labelled(fr.event.contact, contactLine(contact)),
    replay && link(replay, fr.event.replay),
  ];
}
