import type { Event, EventSeries, ItemAvailability, Offer, Organization, WithContext } from "schema-dts";
import type { EventStatus } from "../../schemas/event/agenda.ts";
import type { AttendanceMode } from "../../schemas/event/programme.ts";
import { plainText } from "../text/inline-markdown.ts";
import { rfc3339, timeText } from "../time/rfc3339.ts";
import { type AgendaEvent, type AgendaSite, absolute } from "./event.ts";
import type { Period } from "./period.ts";
import { sessionPeriod } from "./session-times.ts";
import { registrationAt } from "./state/registration.ts";
import { eventStateAt } from "./state/state.ts";
import { canAttend, type RegistrationState } from "./state/state-at.ts";
import { structuredLocations } from "./structured-location.ts";

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
  const { data, href, period, series, category, tags } = event;
  const { organizers, audience, previousStart, timeZone } = data;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": absolute(href, site),
    url: absolute(href, site),
    name: data.title,
    description: plainText(data.summary),
    inLanguage: data.lang,
    ...timesOf(period, timeZone),
    ...defined({ previousStartDate: previousStart && timeText(previousStart, timeZone) }),
    eventStatus: STATUS[data.status],
    eventAttendanceMode: ATTENDANCE[data.attendance],
    keywords: [category, ...tags].map(({ label }) => label),
    ...defined({
      location: some(structuredLocations(data, data.attendance)),
      organizer: some(organizers.map(organization)),
      audience: audience.length > 0 ? { "@type": "Audience", audienceType: audience.join(", ") } : undefined,
      offers: offerOf(event, site, now),
      isAccessibleForFree: isFree(data),
      image: some(images),
      superEvent: series && ({ "@type": "EventSeries", name: series.label } satisfies EventSeries),
      subEvent: some(sessionsOf(event)),
    }),
  };
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

/** What a registration that is announced, open or full is called; in any other state there is no offer. */
const AVAILABILITY: Partial<Record<RegistrationState, ItemAvailability>> = {
  opening: "https://schema.org/PreOrder",
  open: "https://schema.org/InStock",
  full: "https://schema.org/SoldOut",
};

/**
 * How to come, and for how much, while one can: nothing when the event is off or over, when its registration
 * is closed, or when neither a price nor a registration is told.
 */
function offerOf(event: AgendaEvent, site: AgendaSite, now: Temporal.Instant): Offer | undefined {
  const { data, href, period } = event;
  const { registration, price, free, timeZone } = data;
  const said = registrationAt(event, now);
  const availability = said && AVAILABILITY[said.state];
  const told = said ? availability !== undefined : price !== undefined || free === true;
  if (!told || !canAttend(eventStateAt(data, period, now))) return undefined;
  const { opensAt, closesAt } = registration ?? {};
  const amount = free ? "0" : amountOf(price);
  return {
    "@type": "Offer",
    url: absolute(said?.url ?? href, site),
    ...defined({
      availability,
      price: amount,
      priceCurrency: amount === undefined ? undefined : "EUR",
      description: price,
      validFrom: opensAt && timeText(opensAt, timeZone),
      validThrough: closesAt && timeText(closesAt, timeZone),
    }),
  };
}

/** Whether the entry is free, when that is told: by the editor, or by an amount to pay. */
function isFree({ free, price }: AgendaEvent["data"]): boolean | undefined {
  return free ?? (Number(amountOf(price)) > 0 ? false : undefined);
}

/** The amount a price begins with, in euros. @example amountOf("12,50 € par personne") // => "12.50" */
function amountOf(price: string | undefined): string | undefined {
  const [, digits] = /^(\d[\d\s\u202F]*(?:[.,]\d{1,2})?)\s*(?:€|euros?\b)/iu.exec(price ?? "") ?? [];
  return digits?.replaceAll(/\s/g, "").replace(",", ".");
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

/** The object without its properties that are `undefined`. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
