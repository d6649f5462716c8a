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

test("an event has every key, and null for what is not known", () => {
  expect(agendaJson([eventOf({ start: "2024-06-20 09:00", end: undefined })], SITE, NOW).events).toEqual([
    {
      uid: "agenda.atelier-d-exemple@exemple.gouv.fr",
      url: "https://exemple.gouv.fr/agenda/atelier-d-exemple/",
      calendar: "https://exemple.gouv.fr/agenda/atelier-d-exemple.ics",
      title: "Atelier d’exemple",
      summary: "Un atelier pour les agents.",
      lang: "fr",
      publishedAt: "2024-05-28T13:48:00Z",
      updatedAt: "2024-05-28T13:48:00Z",
      status: "scheduled",
      statusNote: null,
      previousStart: null,
      allDay: false,
      start: "2024-06-20T07:00:00Z",
      end: null,
      firstDay: "2024-06-20",
      lastDay: "2024-06-20",
      timeZone: "Europe/Paris",
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
  };
  expect(agendaJson([eventOf({ registration })], SITE, NOW).events[0]?.registration).toEqual({
    url: "https://exemple.gouv.fr/inscription/",
    required: true,
    full: false,
    opensAt: "2024-06-01T10:00:00Z",
    closesAt: "2024-06-17T22:00:00Z",
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
