import { expect, test } from "vitest";
import { announcedTitle } from "../../../../src/domain/agenda/announced-title.ts";
import { at, eventOf } from "./events.ts";

const BEFORE = at("2024-06-03T08:00:00Z");
const AFTER = at("2024-07-01T08:00:00Z");
const MORE = {
  rescheduled: { previousStart: "2024-05-16" },
  "moved-online": { attendance: "online", location: undefined },
};

test.each([
  ["scheduled", "Atelier d’exemple", "Atelier d’exemple"],
  ["cancelled", "Annulé\u00A0: Atelier d’exemple", "Annulé\u00A0: Atelier d’exemple"],
  ["postponed", "Reporté\u00A0: Atelier d’exemple", "Reporté\u00A0: Atelier d’exemple"],
  ["rescheduled", "Nouvelle date\u00A0: Atelier d’exemple", "Atelier d’exemple"],
  ["moved-online", "Passé en ligne\u00A0: Atelier d’exemple", "Atelier d’exemple"],
] as const)("an event that is %s is called « %s », and once over « %s »", (status, before, after) => {
  const event = eventOf({ status, ...MORE[status as keyof typeof MORE] });
  expect([announcedTitle(event, BEFORE), announcedTitle(event, AFTER)]).toEqual([before, after]);
});

test("a title in another language says it in that language", () => {
  expect(announcedTitle(eventOf({ lang: "en", title: "Day", status: "cancelled" }), BEFORE)).toBe(
    "Cancelled: Day",
  );
});
