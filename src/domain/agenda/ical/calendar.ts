import { wordsIn } from "../../../strings/words.ts";
import { announcedTitle } from "../announced-title.ts";
import { type AgendaEvent, type AgendaSite, absolute } from "../event.ts";
import { dateByDate, eventOn } from "../occurrences.ts";
import { sessionKeys } from "../session-keys.ts";
import { sessionPeriod } from "../session-times.ts";
import { descriptionOf, sessionDescriptionOf } from "./describe.ts";
import { eventComponent } from "./event-component.ts";
import { type Component, icalendar, type Property, property } from "./jcal.ts";
import { revisionOf } from "./revision.ts";
import { utcTime } from "./times.ts";
import { dateUid, eventUid, partUid } from "./uid.ts";

/** How often programs may ask for a subscription again. */
const REFRESH = "PT12H";

/** A calendar to subscribe to. */
export interface Subscription {
  name: string;
  description?: string | undefined;
  /** Path of its page. */
  page: string;
  /** Path of the calendar itself. */
  source: string;
}

/**
 * The calendar file of one event (RFC 5545), to download: each of its dates is an event of its own. It has no METHOD (RFC 5546 would then want an
 * invitation) and no calendar name: Outlook makes a new calendar of a file that has one
 * ([MS-OXCICAL] X-WR-CALNAME: "MUST be omitted if the iCalendar represents a single appointment").
 *
 * @param now the instant of the build, which decides whether one can still register
 */
export function eventCalendar(event: AgendaEvent, site: AgendaSite, now: Temporal.Instant): string {
  return calendar([], entriesOf([event], site, now), site);
}

/** The calendar file of one date of an event that has several; nothing when no date has that key. */
export function dateCalendar(
  event: AgendaEvent,
  key: string,
  site: AgendaSite,
  now: Temporal.Instant,
): string | undefined {
  const date = event.occurrences.find((one) => one.key === key);
  return date && eventCalendar(eventOn(event, date), site, now);
}

/**
 * The calendar file of one session of a programme; nothing when its start is unknown.
 *
 * @param key one of the keys `sessionKeys` gives for the programme of the event
 */
export function sessionCalendar(
  event: AgendaEvent,
  key: string,
  site: AgendaSite,
  now: Temporal.Instant,
): string | undefined {
  const { id, data } = event;
  const session = data.programme[sessionKeys(data.programme).indexOf(key)];
  const period = session && sessionPeriod(session, data);
  if (!session || !period) return undefined;
  const entry = {
    uid: partUid(id, key, site),
    parentUid: eventUid(id, site),
    title: announcedTitle(
      {
        ...event,
        data: { ...data, title: wordsIn(data.lang).inCalendars.session(session.title, data.title) },
      },
      now,
    ),
    description: sessionDescriptionOf(session, event, site),
    period,
    attendance: session.attendance ?? data.attendance,
  };
  return calendar([], [eventComponent(entry, event, site)], site);
}

/**
 * A calendar to subscribe to (RFC 5545, RFC 7986 §5), every event in the order given, every date of each. A cancelled event stays,
 * with STATUS:CANCELLED: a program that already has it must learn it. An empty list gives a calendar without
 * component, which RFC 5545 §3.6 forbids: publish none.
 */
export function agendaCalendar(
  events: readonly AgendaEvent[],
  { name, description, page, source }: Subscription,
  site: AgendaSite,
  now: Temporal.Instant,
): string {
  const last = events
    .map(({ data }) => revisionOf(data).modified)
    .sort(Temporal.Instant.compare)
    .at(-1);
  const properties = [
    property("name", name),
    property("x-wr-calname", name),
    description && property("description", description),
    description && property("x-wr-caldesc", description),
    last && property("last-modified", utcTime(last), "date-time"),
    property("url", absolute(page, site), "uri"),
    property("source", absolute(source, site), "uri"),
    property("refresh-interval", REFRESH, "duration"),
    property("x-published-ttl", REFRESH, "unknown"),
  ].filter((one) => typeof one === "object");
  return calendar(properties, entriesOf(events, site, now), site);
}

/**
 * The dates of events, each a VEVENT with its own UID and no RECURRENCE-ID: dates follow no rule, and programs that
 * know RRULE do not all know RDATE; one who comes to one date adds that one alone.
 */
function entriesOf(events: readonly AgendaEvent[], site: AgendaSite, now: Temporal.Instant): Component[] {
  return dateByDate(events).map((event) => eventEntry(event, site, now));
}

function eventEntry(event: AgendaEvent, site: AgendaSite, now: Temporal.Instant): Component {
  const entry = {
    uid: dateUid(event, site),
    title: announcedTitle(event, now),
    description: descriptionOf(event, site, now),
    period: event.period,
    attendance: event.data.attendance,
  };
  return eventComponent(entry, event, site);
}

function calendar(properties: readonly Property[], events: Component[], site: AgendaSite): string {
  const head = [
    property("version", "2.0"),
    property("prodid", `-//${site.organization.shortName}//${site.name}//FR`),
    property("calscale", "GREGORIAN"),
  ];
  return icalendar(["vcalendar", [...head, ...properties], events]);
}
