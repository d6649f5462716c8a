import { expect, test } from "vitest";
import {
  agendaCalendar,
  dateCalendar,
  eventCalendar,
} from "../../../../../src/domain/agenda/ical/calendar.ts";
import { at, eventOf, SITE } from "../events.ts";
import { type ReadEvent, readCalendar } from "./read-calendar.ts";

const NOW = at("2024-06-03T08:00:00Z");
const AGENDA = { name: "Agenda", page: "/agenda/", source: "/agenda.ics" };

const FIRST = { start: "2024-06-04 09:00", end: "2024-06-04 12:00" };
const SECOND = { start: "2024-06-11 09:00", end: "2024-06-11 12:00", note: "Séance pour débutants." };
const THIRD = { start: "2024-06-18", location: { name: "Médiathèque", city: "Lyon" } };
const training = (dates: readonly object[], more: object = {}) => eventOf({ dates, ...more }, "formation");

/** What ical.js, which is in Thunderbird, finds in a calendar: its events by their identifiers. */
function read(file: string): Map<string, ReadEvent> {
  return new Map(readCalendar(file).events.map((event) => [event.uid, event]));
}

const own = (dates: readonly object[], more?: object) =>
  read(eventCalendar(training(dates, more), SITE, NOW));
const UIDS = [
  "agenda.formation.2024-06-04-09h00@exemple.gouv.fr",
  "agenda.formation.2024-06-11-09h00@exemple.gouv.fr",
  "agenda.formation.2024-06-18@exemple.gouv.fr",
];

test("each date is an event of its own: its identifier, its hours, its place, its note", () => {
  const events = own([FIRST, SECOND, THIRD]);
  expect([...events.keys()]).toEqual(UIDS);
  const said = [...events.values()].map(({ start, end, value }) => [start, end, value("location")]);
  expect(said).toEqual([
    [
      "2024-06-04T07:00:00.000Z",
      "2024-06-04T10:00:00.000Z",
      "Salle du Modèle, 1 place du Modèle, 99000 Villexemple",
    ],
    [
      "2024-06-11T07:00:00.000Z",
      "2024-06-11T10:00:00.000Z",
      "Salle du Modèle, 1 place du Modèle, 99000 Villexemple",
    ],
    ["2024-06-18", "2024-06-19", "Médiathèque, Lyon"],
  ]);
  const [, second] = [...events.values()];
  expect(second?.value("description")).toMatch(/^Séance pour débutants\.\n/);
  for (const { component } of events.values()) {
    expect(component.getFirstProperty("recurrence-id")).toBeNull();
    expect(component.getFirstProperty("rdate")).toBeNull();
  }
});

test("the agenda holds them all, past ones too, and a date alone can be added", () => {
  const event = training([FIRST, SECOND, THIRD]);
  const later = at("2024-06-12T08:00:00Z");
  expect([...read(agendaCalendar([event], AGENDA, SITE, later)).keys()]).toEqual(UIDS);
  expect([...read(dateCalendar(event, "2024-06-11-09h00", SITE, NOW) ?? "").keys()]).toEqual([UIDS[1]]);
  expect(dateCalendar(event, "2024-06-12", SITE, NOW)).toBeUndefined();
});

test("a date that is cancelled or that moves keeps its identifier, with a later revision; the others stand", () => {
  const before = own([FIRST, SECOND, THIRD]);
  const after = own(
    [
      FIRST,
      { ...SECOND, status: "cancelled", statusNote: "La salle est fermée." },
      { start: "2024-06-20 14:00", status: "rescheduled", previousStart: THIRD.start },
    ],
    { updatedAt: "2024-06-02 09:00" },
  );
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  const [first, second, third] = UIDS.map((uid) => after.get(uid));
  expect(first?.value("status")).toBe("CONFIRMED");
  expect(second?.value("status")).toBe("CANCELLED");
  expect(second?.value("summary")).toBe("Annulé\u00A0: Atelier d’exemple");
  expect(second?.start).toBe("2024-06-11T07:00:00.000Z");
  expect(third?.value("summary")).toBe("Nouvelle date\u00A0: Atelier d’exemple");
  expect(third?.start).toBe("2024-06-20T12:00:00.000Z");
  for (const [uid, event] of after)
    expect(Number(event.value("sequence"))).toBeGreaterThan(Number(before.get(uid)?.value("sequence")));
});

test("one more date, between two others, changes no identifier", () => {
  const added = own([FIRST, { start: "2024-06-07 09:00" }, SECOND, THIRD]);
  expect(UIDS.every((uid) => added.has(uid))).toBe(true);
  expect(added.size).toBe(4);
});
