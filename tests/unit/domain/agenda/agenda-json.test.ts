import { expect, test } from "vitest";
import { agendaJson } from "../../../../src/domain/agenda/agenda-json.ts";
import { inProcessZone, PROCESS_ZONES } from "../../../helpers/time-zones.ts";
import { at, eventOf, eventsOf, SITE } from "./events.ts";

const FIXTURES = eventsOf("tests/fixtures/site");
const NOW = at("2024-06-01T08:00:00.5Z");

test("the agenda says who publishes it, under which licence, and when it was made", () => {
  expect(agendaJson([], SITE, NOW)).toEqual({
    version: 1,
    name: "exemple.gouv.fr",
    url: "https://exemple.gouv.fr/agenda/",
    calendar: "https://exemple.gouv.fr/agenda.ics",
    licence: "https://github.com/etalab/licence-ouverte/blob/master/LO.md",
    generatedAt: "2024-06-01T08:00:00Z",
    events: [],
  });
});

test("an event has every key, and null for what is not known; what can differ from date to date is twice", () => {
  const dated = {
    status: "scheduled",
    statusNote: null,
    previousStart: null,
    allDay: false,
    start: "2024-06-20T07:00:00Z",
    end: null,
    firstDay: "2024-06-20",
    lastDay: "2024-06-20",
    attendance: "onsite",
    place: {
      name: "Salle du Modèle",
      street: "1 place du Modèle",
      postalCode: "99000",
      city: "Villexemple",
      latitude: null,
      longitude: null,
    },
    online: null,
    registration: null,
  };
  const uid = "agenda.atelier-d-exemple@exemple.gouv.fr";
  expect(agendaJson([eventOf({ start: "2024-06-20 09:00", end: undefined })], SITE, NOW).events).toEqual([
    {
      ...dated,
      uid,
      dates: [{ ...dated, uid, note: null }],
      url: "https://exemple.gouv.fr/agenda/atelier-d-exemple/",
      calendar: "https://exemple.gouv.fr/agenda/atelier-d-exemple.ics",
      title: "Atelier d’exemple",
      summary: "Un atelier pour les agents.",
      lang: "fr",
      publishedAt: "2024-05-28T13:48:00Z",
      updatedAt: "2024-05-28T13:48:00Z",
      timeZone: "Europe/Paris",
      free: null,
      price: null,
      category: { id: "atelier", label: "Atelier" },
      tags: [],
      series: null,
      organizers: [],
    },
  ]);
});

test("a registration has absolute addresses and instants, its last day counted whole", () => {
  const registration = {
    url: "/inscription/",
    required: true,
    opensAt: "2024-06-01 12:00",
    closesAt: "2024-06-17",
    confirmBefore: "2024-06-14",
  };
  expect(agendaJson([eventOf({ registration })], SITE, NOW).events[0]?.registration).toEqual({
    state: "opening",
    url: "https://exemple.gouv.fr/inscription/",
    required: true,
    full: false,
    opensAt: "2024-06-01T10:00:00Z",
    closesAt: "2024-06-17T22:00:00Z",
    confirmBefore: "2024-06-13T22:00:00Z",
  });
});

test.each([
  ["2024-06-10T08:00:00Z", {}, "open"],
  ["2024-06-17T21:59:00Z", {}, "open"],
  ["2024-06-17T22:00:00Z", {}, "closed"],
  ["2024-06-20T16:30:00Z", {}, "over"],
  ["2024-06-10T08:00:00Z", { status: "cancelled" }, "cancelled"],
  ["2024-06-10T08:00:00Z", { status: "postponed" }, "postponed"],
])("at %s, a registration with %o is %s, and has an address only while it is open", (now, more, state) => {
  const event = eventOf({ registration: { url: "/inscription/", closesAt: "2024-06-17" }, ...more });
  expect(agendaJson([event], SITE, at(now)).events[0]?.registration).toMatchObject({
    state,
    url: state === "open" ? "https://exemple.gouv.fr/inscription/" : null,
  });
});

test("the agenda of the demonstration is JSON, with the same keys everywhere and in any process zone", () => {
  const texts = PROCESS_ZONES.map((zone) =>
    inProcessZone(zone, () => JSON.stringify(agendaJson(FIXTURES, SITE, NOW))),
  );
  expect(new Set(texts).size).toBe(1);
  const { events: read } = JSON.parse(texts[0] ?? "");
  const keys = new Set(read.map((event: object) => Object.keys(event).join()));
  expect([read.length, keys.size]).toEqual([FIXTURES.length, 1]);
});
