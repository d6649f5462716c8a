import { describe, expect, test } from "vitest";
import { announcedTitle } from "../../../../src/domain/agenda/announced-title.ts";
import { datesText, dateTexts } from "../../../../src/domain/agenda/dates-text.ts";
import {
  dateByDate,
  narrowed,
  occurrencesOf,
  standingAt,
} from "../../../../src/domain/agenda/occurrences.ts";
import { currentDate, datedTokens, isInviting } from "../../../../src/domain/agenda/state/dated-state.ts";
import { momentsOfDates } from "../../../../src/domain/agenda/state/state.ts";
import { fr } from "../../../../src/strings/fr.ts";
import { at, dataOf, eventOf } from "./events.ts";

const DATES = [
  { start: "2024-06-04 09:00", end: "2024-06-04 12:00" },
  {
    start: "2024-06-11 09:00",
    end: "2024-06-11 12:00",
    status: "cancelled",
    statusNote: "La salle est fermée.",
  },
  { start: "2024-06-18 09:00", end: "2024-06-18 12:00", registration: { full: true } },
  { start: "2024-06-25 09:00", end: "2024-06-25 12:00" },
];
const registration = { url: "https://exemple.gouv.fr/inscription", required: true };
const training = (dates: readonly object[] = DATES) => dataOf({ dates, registration });
const statuses = (dates: readonly object[]) => occurrencesOf(training(dates)).map(({ data }) => data.status);

describe("the dates of an event", () => {
  test("are one for an event that does not come back: itself, without a key", () => {
    const data = dataOf();
    const [only, ...others] = occurrencesOf(data);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ key: undefined, others: 0 });
    expect(only?.data).toBe(data);
  });

  test("are the event as it is then: what a date says is its own, the rest is that of the event", () => {
    const [, cancelled, full] = occurrencesOf(training());
    expect(cancelled?.data).toMatchObject({
      status: "cancelled",
      statusNote: "La salle est fermée.",
      registration,
    });
    expect(full?.data).toMatchObject({ status: "scheduled", registration: { ...registration, full: true } });
    expect(full?.data.location?.city).toBe("Villexemple");
  });

  test("say how many later ones take place", () => {
    expect(occurrencesOf(training()).map(({ others }) => others)).toEqual([2, 2, 1, 0]);
  });

  test("are known by their first announced start, which a new one does not change", () => {
    const [first, ...others] = DATES;
    const moved = {
      ...first,
      start: "2024-06-05 14:00",
      end: undefined,
      previousStart: first?.start,
      status: "rescheduled",
    };
    const keys = (dates: readonly object[]) => occurrencesOf(training(dates)).map(({ key }) => key);
    expect(keys(DATES)[0]).toBe("2024-06-04-09h00");
    expect(keys([moved, ...others])).toEqual(keys(DATES));
    expect(keys([{ start: "2024-06-04" }])).toEqual(["2024-06-04"]);
  });

  test("keep their hour when the clocks change between two of them, in the zone of the event", () => {
    const dates = [{ start: "2024-10-23 18:00" }, { start: "2024-10-30 18:00" }];
    const starts = occurrencesOf(training(dates)).map(({ period }) => String(period.start));
    expect(starts).toEqual(["2024-10-23T16:00:00Z", "2024-10-30T17:00:00Z"]);
    const cayenne = occurrencesOf(dataOf({ dates, timeZone: "America/Cayenne" }));
    expect(cayenne.map(({ period }) => String(period.start))).toEqual([
      "2024-10-23T21:00:00Z",
      "2024-10-30T21:00:00Z",
    ]);
  });

  test("take the status of the event, unless they have their own", () => {
    const of = (status: string, own?: string) =>
      occurrencesOf(dataOf({ status, dates: [{ start: "2024-06-04", status: own }] })).map(
        ({ data }) => data.status,
      );
    expect(of("cancelled")).toEqual(["cancelled"]);
    expect(of("cancelled", "scheduled")).toEqual(["scheduled"]);
  });
});

describe("how one takes part in a date follows from its places", () => {
  const online = { platform: "Visioconférence" };
  const location = { name: "Médiathèque", city: "Lyon" };
  const on = (event: object, date: object) => {
    const [only] = occurrencesOf(dataOf({ ...event, dates: [{ start: "2024-06-04", ...date }] }));
    return [only?.data.attendance, only?.data.location?.city, only?.data.online?.platform];
  };

  test.each([
    [{}, {}, ["onsite", "Villexemple", undefined]],
    [{}, { location }, ["onsite", "Lyon", undefined]],
    [{}, { online }, ["online", undefined, "Visioconférence"]],
    [{}, { online, location }, ["hybrid", "Lyon", "Visioconférence"]],
    [{}, { online, attendance: "hybrid" }, ["hybrid", "Villexemple", "Visioconférence"]],
    [{}, { status: "moved-online" }, ["online", undefined, undefined]],
    [{ attendance: "online", online, location: undefined }, { location }, ["onsite", "Lyon", undefined]],
    [{ attendance: "hybrid", online }, { location }, ["hybrid", "Lyon", "Visioconférence"]],
    [{ location: undefined }, { location }, ["onsite", "Lyon", undefined]],
  ])("%j and %j", (event, date, expected) => {
    expect(on(event, date)).toEqual(expected);
  });
});

describe("the date that stands for an event", () => {
  const standing = (now: string, dates: readonly object[] = DATES) =>
    String(standingAt(training(dates), at(now)).data.start);

  test("is the next that takes place, until its end; the last once all are over", () => {
    expect(standing("2024-06-01T08:00:00Z")).toBe("2024-06-04T09:00");
    expect(standing("2024-06-04T09:59:59Z")).toBe("2024-06-04T09:00");
    expect(standing("2024-06-04T10:00:00Z")).toBe("2024-06-18T09:00");
    expect(standing("2024-06-25T10:00:00Z")).toBe("2024-06-25T09:00");
  });

  test("is one that is off only when no other is left, and never once all are over if one was held", () => {
    const dates = DATES.slice(0, 2);
    expect(standing("2024-06-04T10:00:00Z", dates)).toBe("2024-06-11T09:00");
    expect(standing("2024-06-11T10:00:00Z", dates)).toBe("2024-06-04T09:00");
    expect(standing("2024-06-20T10:00:00Z", [{ ...DATES[0], status: "postponed" }, DATES[1] ?? {}])).toBe(
      "2024-06-11T09:00",
    );
  });

  test("is chosen by the browser by the same rule, and told by its place until all are over", () => {
    const dates = momentsOfDates(occurrencesOf(training()));
    const tokens = (now: string) => datedTokens(dates, Date.parse(now));
    expect(currentDate(dates, Date.parse("2024-06-04T10:00:00Z"))).toBe(2);
    expect(tokens("2024-06-04T10:00:00Z")).toEqual([
      "phase-upcoming",
      "registration-full",
      "badge-full",
      "date-2",
      "inviting",
    ]);
    expect(tokens("2024-06-25T10:00:00Z")).toEqual(["phase-past", "registration-over", "badge-past"]);
  });

  test("may be full while one can register for another", () => {
    const dates = momentsOfDates(occurrencesOf(training()));
    expect(isInviting(dates, Date.parse("2024-06-18T08:00:00Z"))).toBe(true);
    expect(isInviting(dates.slice(0, 3), Date.parse("2024-06-18T08:00:00Z"))).toBe(false);
  });
});

test("a cancelled date does not cancel the event; all dates that are left, cancelled, do", () => {
  const title = (dates: readonly object[], now: string) =>
    announcedTitle(eventOf({ dates }, "atelier", at(now)), at(now));
  const cancelled = DATES.map((date) => ({ ...date, status: "cancelled" }));
  expect(title(DATES, "2024-06-01T08:00:00Z")).toBe("Atelier d’exemple");
  expect(title(DATES.slice(0, 2), "2024-06-05T08:00:00Z")).toBe("Annulé\u00A0: Atelier d’exemple");
  expect(title(DATES.slice(0, 2), "2024-07-05T08:00:00Z")).toBe("Atelier d’exemple");
  expect(title(cancelled, "2024-07-05T08:00:00Z")).toBe("Annulé\u00A0: Atelier d’exemple");
  expect(statuses(cancelled)).toEqual(["cancelled", "cancelled", "cancelled", "cancelled"]);
});

test("events go date by date, each an event of one date at the same address", () => {
  const event = eventOf({ dates: DATES });
  const dates = dateByDate([event, eventOf()]);
  expect(dates.map(({ occurrences }) => occurrences.length)).toEqual([1, 1, 1, 1, 1]);
  expect(new Set(dates.map(({ href }) => href)).size).toBe(1);
  expect(dates.map(({ data }) => data.start.slice(0, 10))).toEqual([
    "2024-06-04",
    "2024-06-11",
    "2024-06-18",
    "2024-06-25",
    "2024-06-20",
  ]);
});

describe("in words", () => {
  const plain = (text: string) => text.replaceAll("\u00A0", " ");
  const said = (dates: readonly object[]) => plain(datesText(occurrencesOf(training(dates))));

  test("dates are those on which the event takes place, between the first and the last", () => {
    expect(said(DATES)).toBe("3 dates, du 4 au 25 juin 2024");
    expect(said(DATES.slice(0, 2))).toBe("mardi 4 juin 2024, de 9 h à 12 h");
    expect(said(DATES.slice(1, 2))).toBe("mardi 11 juin 2024, de 9 h à 12 h");
    expect(said([{ start: "2024-06-04 09:00" }, { start: "2024-06-04 14:00" }])).toBe(
      "2 dates, le 4 juin 2024",
    );
    expect(said([{ start: "2024-12-30" }, { start: "2025-01-06", end: "2025-01-07" }])).toBe(
      "2 dates, du 30 décembre 2024 au 7 janvier 2025",
    );
  });

  test("a date says what became of it, where it is when that differs, and its note", () => {
    const dates = [
      ...DATES,
      { start: "2024-07-02", location: { name: "Salle", city: "Lyon" }, note: "En public." },
    ];
    const occurrences = occurrencesOf(training(dates));
    expect(occurrences.slice(-4, -3).map((date) => dateTexts(date, occurrences, fr).map(plain))).toEqual([
      ["mardi 11 juin 2024, de 9 h à 12 h", "Annulé", "La salle est fermée.", "Salle du Modèle, Villexemple"],
    ]);
    expect(dateTexts(occurrences[4] as never, occurrences, fr).map(plain)).toEqual([
      "mardi 2 juillet 2024",
      "Salle, Lyon",
      "En public.",
    ]);
    const alike = occurrencesOf(training());
    expect(dateTexts(alike[0] as never, alike, fr).map(plain)).toEqual(["mardi 4 juin 2024, de 9 h à 12 h"]);
  });
});

test("a list of one town has the dates in that town alone, and stands on the first of them", () => {
  const dates = [...DATES, { start: "2024-07-02", location: { name: "Salle", city: "Lyon" } }];
  const now = at("2024-06-04T10:00:00Z");
  const event = eventOf({ dates }, "formation", now);
  const inLyon = narrowed([event, eventOf()], ({ data }) => data.location?.city === "Lyon", now);
  expect(inLyon.map(({ data, occurrences }) => [data.start, occurrences.length])).toEqual([
    ["2024-07-02", 1],
  ]);
});
