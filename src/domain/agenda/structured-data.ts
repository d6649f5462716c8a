import type { Event, EventSeries, Organization, WithContext } from "schema-dts";
import type { AttendanceMode } from "../../schemas/event/programme.ts";
import type { EventStatus } from "../../schemas/event/status.ts";
import { defined } from "../defined.ts";
import { plainText } from "../text/inline-markdown.ts";
import { rfc3339, timeText } from "../time/rfc3339.ts";
import { wholeStatus } from "./announced-title.ts";
import { type AgendaEvent, type AgendaSite, absolute } from "./event.ts";
import { dateByDate, heldDates } from "./occurrences.ts";
import type { Period } from "./period.ts";
import { sessionPeriod } from "./session-times.ts";
import { openDate } from "./state/invitation.ts";
import { structuredLocations } from "./structured-location.ts";
import { isFree, offerOf } from "./structured-offer.ts";

const STATUS = {
  scheduled: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  postponed: "https://schema.org/EventPostponed",
  rescheduled: "https://schema.org/EventRescheduled",
  "moved-online": "https://schema.org/EventMovedOnline",
} as const satisfies Record<EventStatus, string>;

const ATTENDANCE = {
  onsite: "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
} as const satisfies Record<AttendanceMode, string>;

/**
 * An event as schema.org/Event, for a `<script type="application/ld+json">`: see `structuredDataText`. Times
 * carry the offset of the zone of the event; whole days are dates, the last one included. What nobody gave is
 * left out, even where search engines wish for it.
 *
 * @param now the instant of the build, which decides whether the event can still be offered
 * @param images absolute addresses of the images that the entry gives
 * @example eventStructuredData(event, site).startDate // => "2024-06-20T09:00:00+02:00"
 */
export function eventStructuredData(
  event: AgendaEvent,
  site: AgendaSite,
  now: Temporal.Instant,
  images: readonly string[] = [],
): WithContext<Event> {
  const { data, href, series, category, tags, occurrences } = event;
  const { organizers, audience } = data;
  const several = occurrences.length > 1;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": absolute(href, site),
    url: absolute(href, site),
    name: data.title,
    description: plainText(data.summary),
    inLanguage: data.lang,
    ...statusOf(event, now),
    ...participationOf(openDate(event, now), site, now),
    keywords: [category, ...tags].map(({ label }) => label),
    ...defined({
      organizer: some(organizers.map(organization)),
      audience: audience.length > 0 ? { "@type": "Audience", audienceType: audience.join(", ") } : undefined,
      isAccessibleForFree: isFree(data),
      image: some(images),
      superEvent: series && ({ "@type": "EventSeries", name: series.label } satisfies EventSeries),
      subEvent: some(several ? datesOf(event, site, now) : sessionsOf(event)),
    }),
  };
}

/** When an event takes place, and what became of it: on one of its dates, or from the first to the last. */
function statusOf(event: AgendaEvent, now: Temporal.Instant) {
  const { data, period, occurrences } = event;
  const { previousStart, timeZone } = data;
  if (occurrences.length === 1)
    return {
      ...timesOf(period, timeZone),
      ...defined({ previousStartDate: previousStart && timeText(previousStart, timeZone) }),
      eventStatus: STATUS[data.status],
    };
  const held = heldDates(occurrences);
  const [first, last] = [held[0], held.at(-1)].map((date = event) => timesOf(date.period, timeZone));
  return {
    ...defined({ startDate: first?.startDate, endDate: last?.endDate }),
    eventStatus: STATUS[wholeStatus(event, now)],
  };
}

/** How one takes part in an event: on the date on which it stands. */
function participationOf(event: AgendaEvent, site: AgendaSite, now: Temporal.Instant) {
  const { data } = event;
  return {
    eventAttendanceMode: ATTENDANCE[data.attendance],
    ...defined({
      location: some(structuredLocations(data, data.attendance)),
      offers: offerOf(event, site, now),
    }),
  };
}

/** The dates of an event that comes back, each an event: that is what search engines ask for. */
function datesOf(event: AgendaEvent, site: AgendaSite, now: Temporal.Instant): Event[] {
  return dateByDate([event]).map((date) => ({
    "@type": "Event",
    name: date.data.title,
    url: absolute(date.href, site),
    ...defined({ description: date.note }),
    ...statusOf(date, now),
    ...participationOf(date, site, now),
  }));
}

/** The sessions whose hour is known, breaks apart: nobody comes for a break. */
function sessionsOf({ data }: AgendaEvent): Event[] {
  return data.programme.flatMap((session): Event[] => {
    const period = sessionPeriod(session, data);
    if (!period || session.format === "break") return [];
    const attendance = session.attendance ?? data.attendance;
    const speakers = session.speakers.map(({ name, role, organization: employer }) => ({
      "@type": "Person" as const,
      name,
      ...defined({ jobTitle: role, affiliation: employer && organization({ name: employer }) }),
    }));
    return [
      {
        "@type": "Event",
        name: session.title,
        ...defined({ description: session.description }),
        ...timesOf(period, data.timeZone),
        eventStatus: STATUS[data.status],
        eventAttendanceMode: ATTENDANCE[attendance],
        ...defined({
          location: some(structuredLocations(data, attendance)),
          performer: some(speakers),
        }),
      },
    ];
  });
}

function organization({ name, url }: { name: string; url?: string | undefined }): Organization {
  return { "@type": "Organization", name, ...defined({ url }) };
}

function timesOf({ allDay, openEnded, start, end, firstDay, lastDay }: Period, timeZone: string) {
  if (allDay) return { startDate: firstDay, endDate: lastDay };
  const startDate = rfc3339(start, timeZone);
  return openEnded ? { startDate } : { startDate, endDate: rfc3339(end, timeZone) };
}

/** One value alone, several as a list, none as nothing. */
function some<T>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length > 1 ? values : values[0];
}
