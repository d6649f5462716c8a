import type { AgendaData } from "../../schemas/event/agenda.ts";
import { fr } from "../../strings/fr.ts";
import { ADDRESSES, eventCalendarAddress } from "../addresses.ts";
import { plainText } from "../text/inline-markdown.ts";
import { instantOf } from "../time/zone.ts";
import type { AgendaJson, AgendaJsonDate, AgendaJsonEvent } from "./agenda-json-format.ts";
import { type AgendaEvent, type AgendaSite, absolute, type Label } from "./event.ts";
import { revisionOf } from "./ical/revision.ts";
import { dateUid, eventUid } from "./ical/uid.ts";
import { dateByDate } from "./occurrences.ts";
import { daysIn, type Period } from "./period.ts";
import { registrationAt } from "./state/registration.ts";
import { momentsOf } from "./state/state.ts";

/**
 * The agenda as data.
 *
 * @param now the instant of the build
 */
export function agendaJson(
  events: readonly AgendaEvent[],
  site: AgendaSite,
  now: Temporal.Instant,
): AgendaJson {
  return {
    version: 1,
    name: site.name,
    url: absolute(ADDRESSES.agenda, site),
    calendar: absolute(ADDRESSES.agendaCalendar, site),
    licence: fr.footer.licenceUrl,
    generatedAt: iso(now),
    events: events.map((event) => eventJson(event, site, now)),
  };
}

function eventJson(event: AgendaEvent, site: AgendaSite, now: Temporal.Instant): AgendaJsonEvent {
  const { id, href, data, category, tags, series } = event;
  const { created, modified } = revisionOf(data);
  const { lang, timeZone, price, free } = data;
  const { uid: _uid, note: _note, ...current } = dateJson(event, site, now);
  return {
    uid: eventUid(id, site),
    url: absolute(href, site),
    calendar: absolute(eventCalendarAddress(id), site),
    title: data.title,
    summary: plainText(data.summary),
    lang,
    publishedAt: iso(created),
    updatedAt: iso(modified),
    ...current,
    dates: dateByDate([event]).map((date) => dateJson(date, site, now)),
    timeZone,
    free: free ?? null,
    price: price ?? null,
    category: label(category),
    tags: tags.map(label),
    series: series ? label(series) : null,
    organizers: data.organizers.map(({ name, url }) => ({ name, url: url ?? null })),
  };
}

function dateJson(date: AgendaEvent, site: AgendaSite, now: Temporal.Instant): AgendaJsonDate {
  const { data, period } = date;
  const { status, statusNote, previousStart, attendance, online } = data;
  return {
    uid: dateUid(date, site),
    note: date.note ?? null,
    status,
    statusNote: statusNote ?? null,
    previousStart: previousStart ?? null,
    ...timesOf(period, data.timeZone),
    attendance,
    place: placeOf(data),
    online: online ? { url: online.url ?? null, platform: online.platform ?? null } : null,
    registration: registrationOf(date, site, now),
  };
}

function timesOf(period: Period, timeZone: string) {
  const { allDay, openEnded, start, end } = period;
  return { allDay, start: iso(start), end: openEnded ? null : iso(end), ...daysIn(period, timeZone) };
}

function placeOf({ location }: AgendaData): AgendaJsonDate["place"] {
  if (!location) return null;
  const { name, street = null, postalCode = null, city, latitude = null, longitude = null } = location;
  return { name, street, postalCode, city, latitude, longitude };
}

function registrationOf(
  event: AgendaEvent,
  site: AgendaSite,
  now: Temporal.Instant,
): AgendaJsonDate["registration"] {
  const { data, period } = event;
  const said = registrationAt(event, now);
  if (!data.registration || !said) return null;
  const { opens, closes } = momentsOf(data, period).registration ?? {};
  const { required, full, confirmBefore } = data.registration;
  const url = said.state === "opening" ? data.registration.url : said.url;
  const instant = (millis: number | undefined) =>
    millis === undefined ? null : iso(Temporal.Instant.fromEpochMilliseconds(millis));
  return {
    state: said.state,
    url: url ? absolute(url, site) : null,
    required,
    full,
    opensAt: instant(opens),
    closesAt: instant(closes),
    confirmBefore: confirmBefore ? iso(instantOf(confirmBefore, data.timeZone)) : null,
  };
}

function label({ id, label: text }: Label): Label {
  return { id, label: text };
}

/** @example "2024-06-20T07:00:00Z" */
function iso(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "second" });
}
