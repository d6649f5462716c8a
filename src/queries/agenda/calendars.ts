import {
  ADDRESSES,
  type AgendaFacet,
  agendaCategoryCalendarAddress,
  agendaFacetCalendarAddress,
  topicCalendarAddress,
} from "../../domain/addresses.ts";
import { type AgendaSite, agendaSite } from "../../domain/agenda/event.ts";
import { agendaCalendar } from "../../domain/agenda/ical/calendar.ts";
import { site } from "../../site.config.ts";
import { fr } from "../../strings/fr.ts";
import { agendaCategories, topics } from "../browse.ts";
import { type EventItem, listedEvents } from "./agenda.ts";
import { facetPages } from "./facet-pages.ts";

/** A calendar that one can subscribe to. */
export interface CalendarFeed {
  /** Identifier of its category, tag or value; none for the whole agenda. */
  id: string | undefined;
  name: string;
  /** Path of its page. */
  page: string;
  /** Path of the calendar. */
  source: string;
  events: readonly EventItem[];
}

/** The site as calendars know it, at the origin of this build. */
export function calendarSite(origin: URL | undefined): AgendaSite {
  return agendaSite(site, origin?.href);
}

/** The calendar of the whole agenda: past events too, since a program that has them must not lose them. */
export async function wholeCalendar(now: Temporal.Instant): Promise<CalendarFeed> {
  const { agenda: page, agendaCalendar: source } = ADDRESSES;
  return {
    id: undefined,
    name: fr.subscribe.calendar(site.name),
    page,
    source,
    events: await listedEvents(now),
  };
}

/** A calendar for each category that holds events. */
export async function categoryCalendars(now: Temporal.Instant): Promise<CalendarFeed[]> {
  const events = await listedEvents(now);
  return (await agendaCategories(now)).map(({ id, label, href }) => ({
    id,
    name: fr.subscribe.calendarOf(site.name, label),
    page: href,
    source: agendaCategoryCalendarAddress(id),
    events: events.filter(({ category }) => category.id === id),
  }));
}

/** A calendar for each tag that events carry. */
export async function topicCalendars(now: Temporal.Instant): Promise<CalendarFeed[]> {
  return (await topics(now))
    .filter(({ events }) => events.length > 0)
    .map(({ id, label, href, events }) => ({
      id,
      name: fr.subscribe.calendarOf(site.name, label),
      page: href,
      source: topicCalendarAddress(id),
      events: events.toReversed(),
    }));
}

/** A calendar for each town, département, way of taking part that events have. */
export async function facetCalendars(facet: AgendaFacet, now: Temporal.Instant): Promise<CalendarFeed[]> {
  return (await facetPages(facet, now)).map(({ id, label, href, events }) => ({
    id,
    name: fr.subscribe.calendarOf(site.name, label),
    page: href,
    source: agendaFacetCalendarAddress(facet, id),
    events,
  }));
}

/** The answer of the route of a calendar. */
export function calendarResponse(
  { name, page, source, events }: CalendarFeed,
  origin: URL | undefined,
  now: Temporal.Instant,
): Response {
  return new Response(agendaCalendar(events, { name, page, source }, calendarSite(origin), now));
}
