import { ADD_TO_CALENDAR } from "../../strings/fr/event.ts";
import { announcedTitle } from "./announced-title.ts";
import type { AgendaEvent, AgendaSite } from "./event.ts";
import { descriptionOf } from "./ical/describe.ts";
import { placeText } from "./ical/place-text.ts";
import { periodTimes } from "./ical/times.ts";

/** Outlook for everybody, and for those who have it from their employer. */
const OUTLOOK = {
  live: "https://outlook.live.com/calendar/deeplink/compose",
  office: "https://outlook.office.com/calendar/deeplink/compose",
} as const;

/** The longest text in a link: servers refuse long addresses (often from 8 KB on), and one letter takes up to nine. */
const LONGEST_TEXT = 800;

/**
 * The address that adds an event to Google Calendar. Hours are in UTC, the end of whole days is exclusive, and
 * an event without end ends when it starts, since the address needs both.
 *
 * Source: github.com/InteractionDesignFoundation/add-event-to-calendar-docs, services/google.md.
 *
 * @example googleCalendarUrl(event, site) // => "https://calendar.google.com/calendar/render?action=TEMPLATE&…"
 */
export function googleCalendarUrl(event: AgendaEvent, site: AgendaSite, now: Temporal.Instant): string {
  const [start, end = start] = periodTimes(event.period);
  return withQuery("https://calendar.google.com/calendar/render", {
    action: "TEMPLATE",
    text: announcedTitle(event, now),
    dates: `${start}/${end}`.replaceAll(/[-:]/g, ""),
    details: details(event, site, now),
    location: placeText(event.data, event.data.attendance),
  });
}

/**
 * The address that adds an event to Outlook on the web. Hours are in UTC with their Z, the end of whole days is
 * exclusive; Outlook gives half an hour to an event without end.
 *
 * Source: github.com/InteractionDesignFoundation/add-event-to-calendar-docs, services/outlook-web.md.
 *
 * @param edition `live` for outlook.com, `office` for Microsoft 365
 */
export function outlookUrl(
  event: AgendaEvent,
  site: AgendaSite,
  edition: keyof typeof OUTLOOK,
  now: Temporal.Instant,
): string {
  const [startdt, enddt] = periodTimes(event.period);
  return withQuery(OUTLOOK[edition], {
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: announcedTitle(event, now),
    startdt,
    enddt,
    allday: event.period.allDay ? "true" : undefined,
    body: details(event, site, now),
    location: placeText(event.data, event.data.attendance),
  });
}

/**
 * The address of a calendar that programs open to subscribe to it.
 *
 * @example webcalAddress("https://www.exemple.gouv.fr/agenda.ics")
 * // => "webcal://www.exemple.gouv.fr/agenda.ics"
 */
export function webcalAddress(url: string): string {
  return url.replace(/^https?:/, "webcal:");
}

/**
 * The addresses that subscribe calendars on the web to a calendar, which they read again by themselves.
 *
 * @param name what Outlook calls it; Google reads its name in it
 * @example webSubscriptions("https://www.exemple.gouv.fr/agenda.ics", "Agenda")[0].href
 * // => "https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fwww.exemple.gouv.fr%2Fagenda.ics"
 */
export function webSubscriptions(url: string, name: string): { label: string; href: string }[] {
  const outlook = (edition: keyof typeof OUTLOOK) =>
    withQuery(`${new URL(OUTLOOK[edition]).origin}/calendar/0/addfromweb`, { url, name });
  const google = withQuery("https://calendar.google.com/calendar/render", { cid: webcalAddress(url) });
  return [
    { label: ADD_TO_CALENDAR.google, href: google },
    { label: ADD_TO_CALENDAR.outlook, href: outlook("live") },
    { label: ADD_TO_CALENDAR.office, href: outlook("office") },
  ];
}

/** The description; when it is too long for an address, its beginning and the address of the page. */
function details(event: AgendaEvent, site: AgendaSite, now: Temporal.Instant): string {
  const text = descriptionOf(event, site, now);
  if (text.length <= LONGEST_TEXT) return text;
  const [page = ""] = text.split("\n").slice(-1);
  const start = text.slice(0, LONGEST_TEXT - page.length - 3).replace(/\s+\S*$/, "");
  return `${start}…\n\n${page}`;
}

/** Outlook shows the "+" of URLSearchParams as it is: spaces are written %20. */
function withQuery(base: string, parameters: Record<string, string | undefined>): string {
  const query = Object.entries(parameters)
    .filter((pair): pair is [string, string] => Boolean(pair[1]))
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`);
  return `${base}?${query.join("&")}`;
}
