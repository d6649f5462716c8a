import { describe, expect, test } from "vitest";
import { agendaSchema } from "../../../../src/schemas/event/agenda.ts";
import { faultsOf, TOOLS } from "../../../helpers/content/schemas.ts";

const schema = agendaSchema(TOOLS);
const location = { name: "Salle Exemple", city: "Paris" };
const event = {
  title: "Formation",
  summary: "Une formation qui revient.",
  category: "Conférence",
  publishedAt: "2024-05-28",
  attendance: "onsite",
  location,
};
const read = (dates: readonly object[], more: object = {}) => schema.parse({ ...event, dates, ...more });
const faults = (dates: readonly object[], more: object = {}) =>
  faultsOf(schema, { ...event, dates, ...more });

const FIRST = { start: "2024-06-04 09:00", end: "2024-06-04 12:00" };
const SECOND = { start: "2024-06-11 09:00", end: "2024-06-11 12:00" };

describe("an event that has several dates", () => {
  test("starts and ends as its first date does", () => {
    expect(read([FIRST, SECOND])).toMatchObject({ start: "2024-06-04T09:00", end: "2024-06-04T12:00" });
    expect(read([{ start: "2024-06-04" }])).not.toHaveProperty("end");
  });

  test("may say so itself", () => {
    expect(faults([FIRST, SECOND], FIRST)).toEqual([]);
  });

  test("has one place at least on each date, its own or that of the date", () => {
    const lyon = { name: "Médiathèque", city: "Lyon" };
    expect(faults([{ ...FIRST, location: lyon }], { location: undefined })).toEqual([]);
    const missing =
      "location : évènement sur place sans lieu. Ajoutez « location: » avec « name: » et « city: », ou écrivez « attendance: online ».";
    expect(faults([FIRST, SECOND], { location: undefined })).toEqual([missing]);
    expect(
      faults(
        [
          { ...FIRST, location: lyon },
          { ...SECOND, attendance: "onsite" },
        ],
        { location: undefined },
      ),
    ).toEqual([`dates.1.${missing}`]);
  });
});

describe("the dates of an event", () => {
  test("are at hours of the zone of the event", () => {
    expect(faults([{ start: "2024-03-31 02:30" }], { timeZone: "America/Cayenne" })).toEqual([]);
  });

  test("are in order, but for one that has moved, which the site puts in its place", () => {
    const moved = { start: "2024-06-20 09:00", status: "rescheduled", previousStart: FIRST.start };
    expect(read([moved, SECOND]).dates.map(({ start }) => start)).toEqual([
      "2024-06-11T09:00",
      "2024-06-20T09:00",
    ]);
  });

  test("are each there once, and not two at a time in one place", () => {
    expect(faults([FIRST, FIRST])).toHaveLength(1);
    expect(faults([FIRST, { start: "2024-06-04 11:00" }])).toHaveLength(1);
    expect(faults([{ start: "2024-06-04" }, { start: "2024-06-04 11:00" }])).toHaveLength(1);
    expect(faults([FIRST, { start: "2024-06-04 12:00" }])).toEqual([]);
    expect(faults([{ start: "2024-06-04 09:00" }, { start: "2024-06-04 14:00" }])).toEqual([]);
    expect(faults([FIRST, { ...FIRST, location: { name: "Médiathèque", city: "Lyon" } }])).toEqual([]);
    expect(faults([{ ...FIRST, status: "cancelled" }, { start: "2024-06-04 10:00" }])).toEqual([]);
  });

  test("move one by one, each with its former start", () => {
    expect(faults([FIRST, { ...SECOND, status: "rescheduled" }])).toHaveLength(1);
    expect(faults([FIRST, { ...SECOND, previousStart: "2024-06-10 09:00" }])).toHaveLength(1);
    expect(faults([FIRST, SECOND], { status: "rescheduled", previousStart: "2024-06-01" })).toHaveLength(1);
  });

  test("have registrations that end before they do; that of the event ends before the last", () => {
    const registration = { closesAt: "2024-06-05" };
    expect(faults([FIRST, SECOND], { registration })).toEqual([]);
    expect(faults([FIRST, SECOND], { registration: { closesAt: "2024-06-12" } })).toEqual([
      "registration.closesAt : les inscriptions ferment (2024-06-12) après la fin de l’évènement (2024-06-11 12:00). Corrigez « closesAt », ou les dates de l’évènement.",
    ]);
    expect(faults([{ ...FIRST, registration }, SECOND])).toEqual([
      "dates.0.registration.closesAt : les inscriptions ferment (2024-06-05) après la fin de l’évènement (2024-06-04 12:00). Corrigez « closesAt », ou les dates de l’évènement.",
    ]);
  });

  test("have each the hours of the programme; a session that tells its day is of one of them", () => {
    const programme = (start: string) => ({ programme: [{ title: "Accueil", start }] });
    expect(faults([FIRST, SECOND], programme("09:30"))).toEqual([]);
    expect(faults([FIRST, SECOND], programme("08:30"))).toEqual([
      "programme.0.start : la séquence commence (2024-06-04 08:30) avant l’évènement (2024-06-04 09:00). Corrigez cette heure, ou le début de l’évènement.",
    ]);
    expect(faults([FIRST, SECOND], programme("2024-06-11 09:30"))).toEqual([]);
    expect(faults([FIRST, SECOND], programme("2024-06-12 09:30"))).toEqual([
      "programme.0.start : la séquence (2024-06-12 09:30) n’est à aucune des « dates ». Écrivez l’heure seule si elle est de chaque date, ou corrigez son jour.",
    ]);
  });
});
