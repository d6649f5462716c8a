import { describe, expect, test } from "vitest";
import { latestFirst, periodOf, soonestFirst } from "../../../../src/domain/agenda/period.ts";
import { addressLine, placeLine } from "../../../../src/domain/agenda/place.ts";
import { dataOf } from "./events.ts";

const event = (id: string, start: string, end?: string, timeZone = "Europe/Paris") => ({
  id,
  period: periodOf(dataOf({ start, end, timeZone })),
});
const EVENTS = [
  event("evening", "2024-06-20 20:00"),
  event("b", "2024-06-20 09:00", "2024-06-20 12:00"),
  event("a", "2024-06-20 09:00", "2024-06-20 12:00"),
  event("long", "2024-06-20 09:00", "2024-06-20 18:00"),
  event("day", "2024-06-20"),
  event("auckland", "2024-06-20 09:00", "2024-06-20 10:00", "Pacific/Auckland"),
  event("before", "2024-06-19", "2024-06-19"),
];

const ids = (events: typeof EVENTS) => events.map(({ id }) => id);

describe("events", () => {
  test("go from the first to start, the shortest first, then by name, whatever their order before", () => {
    const expected = ["before", "auckland", "day", "a", "b", "long", "evening"];
    expect(ids(EVENTS.toSorted(soonestFirst))).toEqual(expected);
    expect(ids(EVENTS.toReversed().sort(soonestFirst))).toEqual(expected);
  });

  test("of the past go from the last to start", () => {
    const expected = ["evening", "long", "a", "b", "day", "auckland", "before"];
    expect(ids(EVENTS.toSorted(latestFirst))).toEqual(expected);
    expect(ids(EVENTS.toReversed().sort(latestFirst))).toEqual(expected);
  });
});

describe("a place on one line", () => {
  const name = "Salle Exemple";
  const city = "Paris";

  test.each([
    [{ name, city }, "Salle Exemple, Paris", "Paris"],
    [{ name, city, postalCode: "75007" }, "Salle Exemple, Paris", "75007 Paris"],
    [{ name, city, street: "20 avenue de Ségur" }, "Salle Exemple, Paris", "20 avenue de Ségur, Paris"],
    [
      { name, city, street: "20 avenue de Ségur", postalCode: "75007" },
      "Salle Exemple, Paris",
      "20 avenue de Ségur, 75007 Paris",
    ],
  ])("is its name and town, and its address: %j", (location, line, address) => {
    const data = dataOf({ location });
    expect(placeLine(data)).toBe(line);
    expect(addressLine(data)).toBe(address);
  });

  test("is nothing for an event that is only online", () => {
    const data = dataOf({ attendance: "online", location: undefined });
    expect(placeLine(data)).toBeUndefined();
    expect(addressLine(data)).toBeUndefined();
  });
});
