import type { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { calendarDate, dateOrDateTime, localTime } from "../../../src/schemas/dates.ts";
import { faultsOf } from "../../helpers/content/schemas.ts";
import { inProcessZone, PROCESS_ZONES } from "../../helpers/time-zones.ts";

const fault = (schema: z.ZodType, value: unknown) => faultsOf(schema, value)[0];

describe("a day", () => {
  test.each(PROCESS_ZONES)("is the day that was written on a computer in %s", (zone) => {
    inProcessZone(zone, () => {
      expect(calendarDate.parse("2024-06-20")).toBe("2024-06-20");
      expect(dateOrDateTime.parse("2024-06-20")).toBe("2024-06-20");
      expect(dateOrDateTime.parse("2024-06-20 00:30")).toBe("2024-06-20T00:30");
    });
  });

  test("may have spaces around it, and be 29 February in a leap year", () => {
    expect(calendarDate.parse(" 2024-02-29 ")).toBe("2024-02-29");
  });

  test.each(["2024-02-31", "2023-02-29", "2024-13-01", "2024-00-10", "2024-06-00", "2024-04-31"])(
    "that does not exist is refused: %s",
    (value) => {
      const sentence = ` : « ${value} » n’est dans aucun calendrier ; vérifiez le jour et le mois.`;
      expect(fault(calendarDate, value)).toBe(sentence);
      expect(fault(dateOrDateTime, value)).toBe(sentence);
    },
  );

  test("that does not exist is refused with its hour", () => {
    expect(fault(dateOrDateTime, "2024-02-31 09:00")).toBe(
      " : « 2024-02-31 09:00 » n’est dans aucun calendrier ; vérifiez le jour et le mois.",
    );
  });

  test.each([
    ["28/05/2024", "2024-05-28"],
    ["20 juin 2024", "2024-06-20"],
    ["1er août 2024", "2024-08-01"],
    ["jeudi 20 juin 2024", "2024-06-20"],
    ["2024-6-5", "2024-06-05"],
    ["20240620", "2024-06-20"],
  ])("written %j is refused, with how to write it", (value, meant) => {
    expect(fault(calendarDate, value)).toBe(` : date illisible « ${value} ». Écrivez « ${meant} ».`);
  });

  test("that has two readings is refused, with the French one", () => {
    const sentence =
      " : date « 05/06/2024 », où le jour et le mois peuvent se confondre. Écrivez « 2024-06-05 » pour le 5 juin 2024.";
    expect(fault(calendarDate, "05/06/2024")).toBe(sentence);
    expect(fault(dateOrDateTime, "05/06/2024")).toBe(sentence);
  });

  test("with an hour is refused where none is expected", () => {
    expect(fault(calendarDate, "2024-06-20 09:00")).toBe(
      " : date « 2024-06-20 09:00 » ; attendu un jour sans heure. Écrivez « 2024-06-20 ».",
    );
  });

  test.each(["demain", "31/02/2024", "20 brumaire 2024", ""])(
    "written %j, which tells no day, is refused",
    (value) => {
      expect(fault(calendarDate, value)).toBe(
        ` : date illisible « ${value} » ; attendu année-mois-jour, par exemple « 2024-06-20 ».`,
      );
    },
  );

  test("that is not a text is refused", () => {
    const expected = "attendu année-mois-jour, par exemple « 2024-06-20 ».";
    expect(fault(calendarDate, 2024)).toBe(` : date illisible « 2024 » ; ${expected}`);
    expect(fault(calendarDate, ["un"])).toBe(` : date illisible une liste ; ${expected}`);
    expect(fault(calendarDate, undefined)).toBe(" : champ obligatoire absent.");
  });
});

describe("a day and an hour", () => {
  test.each([
    ["2024-06-20 09:00", "2024-06-20T09:00"],
    ["2024-06-20T09:00", "2024-06-20T09:00"],
    ["2024-06-20 09:00:00", "2024-06-20T09:00"],
    ["2024-06-20 23:59", "2024-06-20T23:59"],
    [" 2024-06-20 00:00 ", "2024-06-20T00:00"],
  ])("%j is read %s", (value, expected) => {
    expect(dateOrDateTime.parse(value)).toBe(expected);
  });

  test.each([
    "2024-06-20 25:00",
    "2024-06-20 24:00",
    "2024-06-20 09:60",
    "2024-06-20 09:00:30",
    "2024-06-20T09:00Z",
    "2024-06-20T09:00+02:00",
    "demain",
  ])("%j is refused with the two forms that are read", (value) => {
    expect(fault(dateOrDateTime, value)).toBe(
      ` : date illisible « ${value} » ; attendu « 2024-06-20 » pour un jour, « 2024-06-20 09:00 » pour un jour et une heure.`,
    );
  });
});

test.each([
  ["2024-06-20 9:00", "2024-06-20 09:00"],
  ["2024-06-20 09h00", "2024-06-20 09:00"],
  ["20/06/2024 à 9h", "2024-06-20 09:00"],
  ["20 juin 2024, 14 h 30", "2024-06-20 14:30"],
])("a day and an hour written %j are refused, with how to write them", (value, meant) => {
  expect(fault(dateOrDateTime, value)).toBe(` : date illisible « ${value} ». Écrivez « ${meant} ».`);
});

describe("an hour", () => {
  test.each(["00:00", "09:30", "23:59"])("%s is read", (value) => {
    expect(localTime.parse(value)).toBe(value);
  });

  test.each(["9:30", "9 h 30", "09h30", "9h30", "09:30:00"])(
    "%j is refused, with how to write it",
    (value) => {
      expect(fault(localTime, value)).toBe(
        ` : heure illisible « ${value} ». Écrivez "09:30", entre guillemets.`,
      );
    },
  );

  test.each(["24:00", "12:60", "midi", ""])("%j is refused", (value) => {
    expect(fault(localTime, value)).toBe(
      ` : heure illisible « ${value} » ; attendu heures:minutes entre guillemets, par exemple "09:30".`,
    );
  });
});
