import fc from "fast-check";
import { expect, test } from "vitest";
import {
  agendaCalendar,
  dateCalendar,
  eventCalendar,
  sessionCalendar,
} from "../../../../../src/domain/agenda/ical/calendar.ts";
import { dateByDate, standingAt } from "../../../../../src/domain/agenda/occurrences.ts";
import { periodOf } from "../../../../../src/domain/agenda/period.ts";
import { sessionKeys } from "../../../../../src/domain/agenda/session-keys.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../../helpers/time-zones.ts";
import { written } from "../arbitraries.ts";
import { at, eventOf, eventsOf, SITE } from "../events.ts";
import { readCalendar, unfolded } from "./read-calendar.ts";

const NOW = at("2024-06-03T08:00:00Z");
const ALL = [...eventsOf("src/content"), ...eventsOf("tests/fixtures/site")];
/** For what goes through many events in every zone, on a busy machine. */
const AGENDA = { name: "Agenda, l’exemple", page: "/agenda/", source: "/agenda.ics" };

function only<T>([first, ...others]: readonly T[]): T {
  if (first === undefined || others.length > 0) throw new Error("Not one.");
  return first;
}
const readOne = (frontMatter: Record<string, unknown>) =>
  only(readCalendar(eventCalendar(eventOf(frontMatter), SITE, NOW)).events);

test("the file of an event, line by line", () => {
  const event = eventOf({
    updatedAt: "2024-06-12 10:00",
    changes: [{ date: "2024-06-12", text: "Nouvelle salle." }],
    attendance: "hybrid",
    location: {
      name: "Salle du Modèle",
      street: "1 place du Modèle",
      postalCode: "99000",
      city: "Villexemple",
      latitude: 46.5,
      longitude: -2.43,
    },
    online: { url: "https://visio.exemple.gouv.fr/a,b;c", platform: "Visio : l’État" },
    registration: { url: "/inscription/", required: true, closesAt: "2024-06-17" },
    free: true,
    tags: ["Accessibilité", "Évènement"],
    organizers: [{ name: "Ministère de l’Exemple", url: "https://exemple.gouv.fr" }],
    contact: { name: "Équipe", email: "equipe@exemple.gouv.fr", phone: "01 99 00 12 34" },
  });
  expect(unfolded(eventCalendar(event, SITE, NOW))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//ME//exemple.gouv.fr//FR",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    "UID:agenda.atelier-d-exemple@exemple.gouv.fr",
    "DTSTAMP:20240612T080000Z",
    "CREATED:20240528T134800Z",
    "LAST-MODIFIED:20240612T080000Z",
    "SEQUENCE:21254",
    "DTSTART:20240620T070000Z",
    "DTEND:20240620T163000Z",
    "SUMMARY:Atelier d’exemple",
    "DESCRIPTION:Un atelier pour les agents.\\n\\nParticipation\u00A0: Sur place et à distance\\n" +
      "Tarif\u00A0: Gratuit\\nConnexion\u00A0: https://visio.exemple.gouv.fr/a\\,b\\;c\\n" +
      "Inscription obligatoire\\, jusqu’au 17\u00A0juin\u00A02024\\nS’inscrire\u00A0: https://exemple.gouv.fr/inscription/\\n" +
      "Organisation\u00A0: Ministère de l’Exemple\\n" +
      "Contact\u00A0: Équipe\\, equipe@exemple.gouv.fr\\, 01 99 00 12 34\\n\\n" +
      "https://exemple.gouv.fr/agenda/atelier-d-exemple/",
    "LOCATION:Salle du Modèle\\, 1 place du Modèle\\, 99000 Villexemple",
    "GEO:46.500000;-2.430000",
    "URL:https://exemple.gouv.fr/agenda/atelier-d-exemple/",
    "STATUS:CONFIRMED",
    "TRANSP:OPAQUE",
    "CATEGORIES:Atelier,Évènement,Accessibilité",
    "ORGANIZER;CN=Ministère de l’Exemple:https://exemple.gouv.fr/",
    "CONTACT:Équipe\\, equipe@exemple.gouv.fr\\, 01 99 00 12 34",
    'CONFERENCE;FEATURE=VIDEO;LABEL="Visio : l’État";VALUE=URI:https://visio.exemple.gouv.fr/a,b;c',
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
});

test("the first two events of the site are at their hours", () => {
  const calendar = readCalendar(agendaCalendar(eventsOf("src/content"), AGENDA, SITE, NOW));
  expect(calendar.events.map(({ start, end }) => [start, end])).toEqual([
    ["2024-06-20T07:00:00.000Z", "2024-06-20T16:30:00.000Z"],
    ["2023-01-18T08:00:00.000Z", "2023-01-18T16:30:00.000Z"],
  ]);
});

test("whole days are dates, and the end is the day after the last", () => {
  const { start, end, allDay, value } = readOne({ start: "2024-12-30", end: "2024-12-31" });
  expect([start, end, allDay, value("transp")]).toEqual(["2024-12-30", "2025-01-01", true, "TRANSPARENT"]);
  expect(readOne({ start: "2024-12-31", end: undefined }).end).toBe("2025-01-01");
});

test("an event without end does not fill the day: it has no DTEND", () => {
  expect(
    readOne({ start: "2024-06-20 09:00", end: undefined }).component.getFirstProperty("dtend"),
  ).toBeNull();
});

test.each([
  ["2024-03-31 01:00", "2024-03-31 04:00", "2024-03-31T00:00:00.000Z", "2024-03-31T02:00:00.000Z"],
  ["2024-10-27 01:00", "2024-10-27 04:00", "2024-10-26T23:00:00.000Z", "2024-10-27T03:00:00.000Z"],
])("over a change of the clocks, %s to %s in Paris has the right instants", (start, end, first, last) => {
  const event = readOne({ start, end });
  expect([event.start, event.end]).toEqual([first, last]);
});

test.each([
  ["scheduled", "CONFIRMED", "OPAQUE", "Atelier d’exemple", {}],
  ["cancelled", "CANCELLED", "TRANSPARENT", "Annulé\u00A0: Atelier d’exemple", {}],
  ["postponed", "TENTATIVE", "TRANSPARENT", "Reporté\u00A0: Atelier d’exemple", {}],
  [
    "rescheduled",
    "CONFIRMED",
    "OPAQUE",
    "Nouvelle date\u00A0: Atelier d’exemple",
    { previousStart: "2024-05-16 09:00" },
  ],
  [
    "moved-online",
    "CONFIRMED",
    "OPAQUE",
    "Passé en ligne\u00A0: Atelier d’exemple",
    { attendance: "online", location: undefined },
  ],
])("an event that is %s is %s, %s, and called so", (status, ical, transparency, summary, more) => {
  const { value } = readOne({ status, ...more });
  expect([value("status"), value("transp"), value("summary")]).toEqual([ical, transparency, summary]);
});

test("the description begins with what became of the event", () => {
  const { value } = readOne({
    status: "rescheduled",
    previousStart: "2024-05-16 09:00",
    statusNote: "Les billets restent valables.",
  });
  expect(value("description")?.split("\n").slice(0, 5)).toEqual([
    "Nouvelle date.",
    "Prévu auparavant\u00A0: jeudi 16\u00A0mai\u00A02024, à 9\u00A0h.",
    "Les billets restent valables.",
    "",
    "Un atelier pour les agents.",
  ]);
});

test("a full event says so and gives no form", () => {
  const description = readOne({ registration: { url: "/inscription/", full: true } }).value("description");
  expect(description).toContain("C’est complet\u00A0: il n’y a plus de place.\n");
  expect(description).not.toContain("/inscription/");
});

test("an event that is only online is there, and not on a map", () => {
  const { value } = readOne({ attendance: "online", location: undefined, online: { platform: "Visio" } });
  expect([value("location"), value("geo"), value("conference")]).toEqual([
    "À distance\u00A0: Visio",
    undefined,
    undefined,
  ]);
});

test("the organiser is the first that has an address; who answers questions organises nothing", () => {
  const contact = { name: "Équipe", email: "equipe@exemple.gouv.fr" };
  const organizers = [{ name: "Commune" }, { name: "Ministère", url: "https://exemple.gouv.fr" }];
  const { value } = readOne({ contact, organizers });
  expect([value("organizer"), value("contact")]).toEqual([
    "https://exemple.gouv.fr/",
    "Équipe, equipe@exemple.gouv.fr",
  ]);
  expect(readOne({ contact, organizers: [{ name: "Commune" }] }).value("organizer")).toBeUndefined();
});

test("a title in English is said to be", () => {
  const { component } = readOne({ lang: "en", title: "Day" });
  expect(component.getFirstProperty("summary")?.getParameter("language")).toBe("en");
});

test("the identifier comes from the slug and the host: neither a title, nor a date, nor the origin changes it", () => {
  const uid = (frontMatter: Record<string, unknown>, site = SITE) =>
    only(readCalendar(eventCalendar(eventOf(frontMatter), site, NOW)).events).uid;
  const uids = [
    uid({}),
    uid({ title: "Autre titre", start: "2025-01-01", end: undefined, status: "cancelled" }),
    uid({}, { ...SITE, url: "https://essai.exemple.gouv.fr", name: "Autre nom" }),
  ];
  expect(new Set(uids)).toEqual(new Set(["agenda.atelier-d-exemple@exemple.gouv.fr"]));
});

test("a subscription has a name, an address, a rhythm, and keeps cancelled events", () => {
  const file = agendaCalendar(ALL, AGENDA, SITE, NOW);
  const { events } = readCalendar(file);
  expect(unfolded(file).slice(4, 11)).toEqual([
    "NAME:Agenda\\, l’exemple",
    "X-WR-CALNAME:Agenda\\, l’exemple",
    "LAST-MODIFIED:20300610T060000Z",
    "URL:https://exemple.gouv.fr/agenda/",
    "SOURCE;VALUE=URI:https://exemple.gouv.fr/agenda.ics",
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    "X-PUBLISHED-TTL:PT12H",
  ]);
  expect(events).toHaveLength(dateByDate(ALL).length);
  const cancelled = ALL.filter(({ data }) => data.status === "cancelled").map(({ id }) => id);
  expect(cancelled.length).toBeGreaterThan(2);
  for (const id of cancelled) {
    expect(events.find(({ uid }) => uid === `agenda.${id}@exemple.gouv.fr`)?.value("status")).toBe(
      "CANCELLED",
    );
  }
});

test("the file of one event has no calendar name: Outlook would make a calendar of it", () => {
  expect(eventCalendar(eventOf(), SITE, NOW)).not.toMatch(/^(NAME|X-WR-CALNAME|METHOD)[:;]/m);
});

test("every event and every session of the sites is read alike, byte for byte, in any process zone", () => {
  const files = (zone: string) =>
    inProcessZone(zone, () =>
      ALL.flatMap((event) => [
        eventCalendar(event, SITE, NOW),
        ...sessionKeys(event.data.programme).map((key) => key && sessionCalendar(event, key, SITE, NOW)),
        ...event.occurrences.map(({ key }) => key && dateCalendar(event, key, SITE, NOW)),
      ]),
    );
  const [utc = [], ...others] = PROCESS_ZONES.map(files);
  for (const other of others) expect(other).toEqual(utc);
  // The file of an event that comes back holds the files of its dates.
  const several = (text: string) => readCalendar(text).events.length > 1;
  const texts = utc.filter((text) => text !== undefined).filter((text) => !several(text));
  const uids = texts.map((text) => only(readCalendar(text).events).uid);
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids.filter((uid) => uid.includes("/"))).toEqual([]);
});

test("a session is at its hour, is called by its name and its event, and knows its event", () => {
  const event = eventOf({
    programme: [
      { title: "Pause" },
      {
        start: "10:00",
        end: "12:30",
        id: "debat-ouvert",
        title: "Débat, ouvert",
        attendance: "online",
        speakers: [{ name: "Camille" }],
      },
    ],
  });
  expect(sessionCalendar(event, "pause", SITE, NOW)).toBeUndefined();
  expect(sessionCalendar(event, "absente", SITE, NOW)).toBeUndefined();
  const { events } = readCalendar(sessionCalendar(event, "debat-ouvert", SITE, NOW) ?? "");
  const { uid, start, end, value } = only(events);
  expect([uid, start, end]).toEqual([
    "agenda.atelier-d-exemple.debat-ouvert@exemple.gouv.fr",
    "2024-06-20T08:00:00.000Z",
    "2024-06-20T10:30:00.000Z",
  ]);
  expect([value("summary"), value("location"), value("related-to")]).toEqual([
    "Débat, ouvert - Atelier d’exemple",
    "À distance",
    "agenda.atelier-d-exemple@exemple.gouv.fr",
  ]);
  expect(value("description")).toBe(
    "Intervenants\u00A0: Camille\nAtelier d’exemple\nhttps://exemple.gouv.fr/agenda/atelier-d-exemple/",
  );
});

test("a calendar program reads, in any zone, the very instants or days of any event of any year", () => {
  const base = eventOf();
  fc.assert(
    fc.property(written, fc.string({ unit: "grapheme" }), (when, title) => {
      const period = periodOf(when);
      const data = { ...base.data, ...when, title: `É${title}` };
      const event = { ...base, ...standingAt(data, NOW) };
      const [file = "", ...others] = PROCESS_ZONES.map((zone) =>
        inProcessZone(zone, () => eventCalendar(event, SITE, NOW)),
      );
      for (const other of others) expect(other).toBe(file);
      for (const zone of PROCESS_ZONES) {
        const read = inProcessZone(zone, () => only(readCalendar(file).events));
        if (period.allDay) {
          const after = Temporal.PlainDate.from(period.lastDay).add({ days: 1 });
          expect([read.start, read.end]).toEqual([period.firstDay, after.toString()]);
        } else {
          const end = period.openEnded ? period.start : period.end;
          const millis = [read.start, read.end].map((text) => Date.parse(text));
          expect(millis).toEqual([period.start.epochMilliseconds, end.epochMilliseconds]);
        }
      }
    }),
  );
});
