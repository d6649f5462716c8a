import { expect, test } from "vitest";
import { lostDates } from "../../../../src/check/history/lost-dates.ts";

const NOW = Temporal.Instant.from("2024-06-05T08:00:00Z");
const entry = (...dates: string[]) =>
  `---\ntitle: Formation\ndates:\n${dates.map((date) => `  - { ${date} }`).join("\n")}\n---\n\nUn texte.\n`;
const said = (now: string[], before: string[]) =>
  lostDates(entry(...now), entry(...before), NOW).map(({ line, message }) => `${line} ${message}`);

const PAST = "start: 2024-06-04 09:00";
const NEXT = "start: 2024-06-11 09:00";
const LAST = "start: 2024-06-18 09:00";

test("a coming date that is gone is said, with what to write in its place", () => {
  expect(said([PAST, LAST], [PAST, NEXT, LAST])).toEqual([
    "3 la date du 2024-06-11 09:00 n’y est plus ; les personnes qui l’ont notée n’en sauraient rien. Gardez-la, avec « status: cancelled », ou avec « status: rescheduled » et « previousStart: 2024-06-11 09:00 » si elle a changé.",
  ]);
  expect(said([PAST, "start: 2024-06-12 09:00", LAST], [PAST, NEXT, LAST])).toHaveLength(1);
});

test("one that moved and says so, one that is off, one that is past and one that is new are not lost", () => {
  const moved = "start: 2024-06-12 09:00, status: rescheduled, previousStart: 2024-06-11 09:00";
  expect(said([PAST, moved, LAST], [PAST, NEXT, LAST])).toEqual([]);
  expect(said([PAST, `${NEXT}, status: cancelled`], [PAST, NEXT])).toEqual([]);
  expect(said([NEXT, LAST], [PAST, NEXT])).toEqual([]);
});

test("an event of one date, and a draft, have none to lose", () => {
  expect(lostDates("---\nstart: 2024-06-11\n---\n", entry(NEXT), NOW)).toEqual([]);
  const draft = entry(NEXT, LAST).replace("title", "draft: true\ntitle");
  expect(lostDates(entry(NEXT), draft, NOW)).toEqual([]);
});
