import { escapeUTF8 as escapeXml } from "entities/escape";
import { describe, expect, test } from "vitest";
import EventCard from "../../src/components/site/event/EventCard.astro";
import EventFacts from "../../src/components/site/event/EventFacts.astro";
import EventHead from "../../src/components/site/event/head/EventHead.astro";
import { agendaJson } from "../../src/domain/agenda/agenda-json.ts";
import { googleCalendarUrl, outlookUrl } from "../../src/domain/agenda/calendar-links.ts";
import type { AgendaEvent } from "../../src/domain/agenda/event.ts";
import { eventCalendar } from "../../src/domain/agenda/ical/calendar.ts";
import { dateByDate } from "../../src/domain/agenda/occurrences.ts";
import { invitationsOf } from "../../src/domain/agenda/state/invitation.ts";
import { momentsOf } from "../../src/domain/agenda/state/state.ts";
import { eventStructuredData } from "../../src/domain/agenda/structured-data.ts";
import { eventFacts, eventFeedTitle } from "../../src/domain/feeds/event-facts.ts";
import { searchDataOf } from "../../src/domain/search/search-data.ts";
import { structuredDataText } from "../../src/domain/structured-data.ts";
import { fr } from "../../src/strings/fr.ts";
import { HOSTILE } from "../helpers/outputs/hostile-events.ts";
import {
  type Facts,
  readClock,
  readIcs,
  readJson,
  readStructuredData,
  registrationSaid,
} from "../helpers/outputs/read-outputs.ts";
import { dataset, plain, visible } from "../helpers/outputs/visible.ts";
import { render } from "../helpers/render.ts";
import { readXml } from "../helpers/site/xml.ts";
import { eventOf, eventsOf, SITE } from "../unit/domain/agenda/events.ts";

const EVENTS = [
  // Outputs are read by French words; those of other languages are held by the types and by `lang.test.ts`.
  ...dateByDate(eventsOf("tests/fixtures/site").filter(({ data }) => data.lang === "fr")),
  ...Object.entries(HOSTILE).map(([id, frontMatter]) => eventOf(frontMatter, id)),
];

const HOUR = 3_600_000;
const STATUS_WORDS = /^(?:Annulé|Reporté|Nouvelle date|Passé en ligne|Cancelled) ?: /;

/** Ten instants at which something of an event can change, or has just changed. */
function instantsOf({ data, period }: AgendaEvent): Temporal.Instant[] {
  const { period: millis, registration } = momentsOf(data, period);
  const { opens = millis.start - 900 * HOUR, closes = millis.start - 30 * HOUR } = registration ?? {};
  return [
    opens - 1,
    opens,
    closes - 60 * HOUR,
    closes - 1,
    closes,
    millis.dayStart,
    millis.start,
    millis.end - 1,
    millis.end,
    millis.end + 9000 * HOUR,
  ].map((epoch) => Temporal.Instant.fromEpochMilliseconds(epoch));
}

/** A moment as French texts write it, from an instant: written here a second time, to be compared. */
function frenchMoment(epoch: string, timeZone: string, withHour: boolean): string {
  const local = Temporal.Instant.from(epoch).toZonedDateTimeISO(timeZone);
  const month = new Intl.DateTimeFormat("fr-FR", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2000, local.month - 1, 1),
  );
  const day = `${local.day === 1 ? "1er" : local.day} ${month} ${local.year}`;
  const minutes = local.minute === 0 ? "" : ` ${String(local.minute).padStart(2, "0")}`;
  return withHour ? `${day} à ${local.hour} h${minutes}` : day;
}

/** Everything that says something of an event at an instant, read by programs that know nothing of the code. */
async function outputsAt(event: AgendaEvent, now: Temporal.Instant) {
  const item = { collection: "agenda", visibility: "public", ...event };
  const props = { item, now };
  const { timeZone } = event.data;
  const locals = { invitations: invitationsOf(event, now) };
  const page = visible((await render(EventHead, { props })) + (await render(EventFacts, { props, locals })));
  const card = await render(EventCard, { props });
  const feed = readXml(
    `<item><title>${escapeXml(eventFeedTitle(event, now, fr))}</title><content>${escapeXml(eventFacts(event, now, fr))}</content></item>`,
  ).item?.[0];
  const ics = readIcs(eventCalendar(event, SITE, now));
  const meta = Object.fromEntries(searchDataOf({ collection: "agenda", ...event } as never).meta);
  const query = (address: string) => new URL(address).searchParams;
  const google = query(googleCalendarUrl(event, SITE, now));
  const outlook = query(outlookUrl(event, SITE, "live", now));
  const json = JSON.parse(JSON.stringify(agendaJson([event], SITE, now)));
  const structured = JSON.parse(structuredDataText(eventStructuredData(event, SITE, now)));
  return {
    json: readJson(json),
    machines: {
      structured: readStructuredData(structured, timeZone),
      ics,
      card: readClock(dataset(card, "event-clock"), now),
      search: readClock(meta, now),
    } satisfies Record<string, Facts>,
    page,
    card: visible(card),
    feed: { title: plain(String(feed?.title)), ...visible(String(feed?.content)) },
    ics,
    meta,
    titles: [ics.summary, google.get("text"), outlook.get("subject")].map((title) => plain(String(title))),
    details: [ics.description, google.get("details"), outlook.get("body")].map((text) => plain(String(text))),
  };
}

type Outputs = Awaited<ReturnType<typeof outputsAt>>;

/** Gathers what is not as it should be, a line each. */
function comparison() {
  const faults: string[] = [];
  return {
    faults,
    same(what: string, found: unknown, expected: unknown) {
      if (found !== expected)
        faults.push(`${what}: ${JSON.stringify(found)} is not ${JSON.stringify(expected)}`);
    },
    say(texts: Record<string, string>, words: string) {
      for (const [where, text] of Object.entries(texts)) {
        if (!plain(text).includes(words))
          faults.push(`${where} does not say “${words}”: ${text.slice(0, 300)}`);
      }
    },
  };
}

/** What programs read: every fact that two of them have is the same. */
function amongMachines({ json, machines }: Outputs): string[] {
  const { faults, same } = comparison();
  for (const [name, facts] of Object.entries<Facts>(machines)) {
    for (const fact of Object.keys(json) as (keyof Facts)[]) {
      if (fact in facts) same(`${fact} in ${name}`, facts[fact], json[fact]);
    }
  }
  return faults;
}

/** The state of the registration in the words of each output, with its hours. */
function ofRegistration({ data }: AgendaEvent, { json, page, feed, ics }: Outputs): string[] {
  const { faults, same, say } = comparison();
  const texts = { page: page.text, feed: feed.text, ics: ics.description };
  for (const [name, text] of Object.entries(texts)) {
    same(`registration in ${name}`, registrationSaid(text), json.registration);
  }
  const { opensAt, closesAt } = data.registration ?? {};
  if (opensAt && json.registration === "opening") {
    say(texts, `ouvrent le ${frenchMoment(json.opens, data.timeZone, opensAt.includes("T"))}`);
  }
  if (closesAt && ["open", "closed"].includes(json.registration)) {
    const whole = !closesAt.includes("T");
    const last = Temporal.Instant.from(json.closes).subtract({ seconds: whole ? 1 : 0 });
    const verb = json.registration === "open" ? "jusqu’au" : "fermé le";
    say(texts, `${verb} ${frenchMoment(last.toString(), data.timeZone, !whole)}`);
  }
  return faults;
}

/** Who may register is led to the form by every output; anybody else is by none. */
function ofInvitations({ data }: AgendaEvent, { json, page, feed, details }: Outputs): string[] {
  const { faults, same } = comparison();
  const { url, otherUrls = [] } = data.registration ?? {};
  const key = (address: string) => new URL(address, SITE.url).href.replace(/#.*/, "").replace(/\/$/, "");
  const forms = [url, ...otherUrls].filter((form) => form !== undefined).map(key);
  const leads = (links: readonly string[]) => links.some((link) => forms.includes(key(link)));
  const addresses = (text: string) => text.match(/https?:\/\/\S+/g) ?? [];
  const invited = json.registration === "open" && url !== undefined;
  same("link to the form on the page", leads(page.links), invited);
  same("link to the form in the feed", leads(feed.links), invited);
  const [ics = "", ...shortened] = details;
  same("address of the form in the calendar", leads(addresses(ics)), invited);
  for (const text of shortened) {
    if (!invited) same("address of the form in a calendar link", leads(addresses(text)), false);
  }
  return faults;
}

/** What is off or over is offered to no calendar, and nobody is told to join it. */
function ofAttendance({ json, page, feed, machines }: Outputs, past: boolean): string[] {
  const { faults, same } = comparison();
  const attends = json.held === "held" && !past;
  same("offered to calendars", page.text.includes("Ajouter à mon calendrier"), attends);
  same(
    "links to calendars",
    page.links.some((link) => /calendar|\.ics$/.test(link)),
    attends,
  );
  if (!attends) same("offered to search engines", machines.structured.offered, false);
  const joined = attends && json.online !== "none";
  same("online address on the page", page.links.includes(json.online), joined);
  same("online address in the feed", feed.links.includes(json.online), joined);
  return faults;
}

/** When, where and who, in words. */
function ofFacts({ data }: AgendaEvent, { json, page, card, feed, ics, meta }: Outputs): string[] {
  const { faults, same, say } = comparison();
  const texts = { page: page.text, card: card.text, feed: feed.text };
  const dated = { ...texts, title: feed.title, search: meta.date ?? "" };
  const oneDay = data.start.slice(0, 10) === (data.end ?? data.start).slice(0, 10);
  const noon = `${json.local.slice(0, 10)}T12:00:00Z`;
  if (oneDay) say(dated, frenchMoment(noon, "UTC", false));
  if (json.local.includes("T")) {
    say(dated, `${Number(json.local.slice(11, 13))} h${json.local.replace(/.*:/, " ").replace(" 00", "")}`);
  }
  same("time of the page", page.times[0]?.slice(0, 16), json.local);
  if (json.place !== "none") say({ ...texts, search: meta.place ?? "" }, plain(data.location?.name ?? ""));
  const { audience, practicalInfo, price = "", location } = data;
  const practical = [
    ...practicalInfo.map(({ content }) => content),
    ...(location?.access ?? []).map(({ text }) => text),
  ];
  for (const words of [...json.organizers.split("|"), ...audience, ...practical, price]) {
    say({ page: page.text, feed: feed.text, ics: ics.description }, plain(words));
  }
  say({ organizers: json.organizers }, plain(ics.organizer));
  return faults;
}

/** What became of the event is in every title that leaves its page, on its card and on its page. */
function ofStatus({ json, page, card, feed, titles }: Outputs, past: boolean): string[] {
  const { faults, same } = comparison();
  const [announced = ""] = titles;
  for (const title of [...titles, feed.title.replace(/ - (?!.* - ).*$/, "")]) same("title", title, announced);
  same("title without its status", announced.replace(STATUS_WORDS, ""), plain(json.title));
  const told = json.held !== "held" || (json.status !== "scheduled" && !past);
  same("status in the titles", STATUS_WORDS.test(announced), told);
  const line = /^(?:Annulé|Reporté|Nouvelle date|Passé en ligne)$/m;
  same("status on the card", line.test(card.text), told);
  same("status on the page", line.test(page.text), json.status !== "scheduled");
  return faults;
}

describe("every output says the same of an event", () => {
  test.each(EVENTS.map((event) => [event.id, event] as const))("%s, at ten instants", async (_id, event) => {
    const instants = instantsOf(event);
    expect(instants).toHaveLength(10);
    for (const now of instants) {
      const outputs = await outputsAt(event, now);
      const past = Temporal.Instant.compare(event.period.end, now) <= 0;
      const contradictions = [
        ...amongMachines(outputs),
        ...ofRegistration(event, outputs),
        ...ofInvitations(event, outputs),
        ...ofAttendance(outputs, past),
        ...ofFacts(event, outputs),
        ...ofStatus(outputs, past),
      ];
      expect(contradictions, `at ${now}`).toEqual([]);
    }
  });
});
