import { expect, test } from "vitest";
import { sessionPeriod } from "../../../../src/domain/agenda/session-times.ts";
import { dataOf, eventsOf } from "./events.ts";

const EVERY_EVENT = [...eventsOf("src/content"), ...eventsOf("tests/fixtures/site")];
const ONE_DAY = { start: "2024-06-20 09:00", end: "2024-06-20 18:30" };
const NIGHT = { start: "2024-06-20 22:00", end: "2024-06-21 06:00" };
const THREE_DAYS = { start: "2024-06-20", end: "2024-06-22" };

function times(
  session: { start?: string; end?: string; format?: string },
  event: Record<string, unknown> = ONE_DAY,
) {
  const data = dataOf({ ...event, programme: [{ title: "Séquence", ...session }] });
  const period = data.programme[0] && sessionPeriod(data.programme[0], data);
  return period && (period.openEnded ? `${period.start}/` : `${period.start}/${period.end}`);
}

test("bare hours are hours of the day of the event, in its zone", () => {
  expect(times({ start: "10:00", end: "12:30" })).toBe("2024-06-20T08:00:00Z/2024-06-20T10:30:00Z");
  expect(times({ start: "10:00", end: "12:30" }, { ...ONE_DAY, timeZone: "America/Cayenne" })).toBe(
    "2024-06-20T13:00:00Z/2024-06-20T15:30:00Z",
  );
});

test("a welcome before the opening stays on the same day", () => {
  expect(times({ start: "08:30", end: "09:00", format: "welcome" })).toBe(
    "2024-06-20T06:30:00Z/2024-06-20T07:00:00Z",
  );
});

test("after midnight, the hours of a night are those of the next day", () => {
  expect(times({ start: "23:00", end: "01:00" }, NIGHT)).toBe("2024-06-20T21:00:00Z/2024-06-20T23:00:00Z");
  expect(times({ start: "01:00", end: "03:00" }, NIGHT)).toBe("2024-06-20T23:00:00Z/2024-06-21T01:00:00Z");
});

test("in an event of several days, an hour that comes after the opening is of the first day", () => {
  expect(times({ start: "10:00" }, { start: "2024-06-20 09:00", end: "2024-06-22 12:00" })).toBe(
    "2024-06-20T08:00:00Z/",
  );
});

test("a session tells its day when the event has several", () => {
  expect(times({ start: "2024-06-21 09:00", end: "2024-06-21 12:00" }, THREE_DAYS)).toBe(
    "2024-06-21T07:00:00Z/2024-06-21T10:00:00Z",
  );
  expect(times({ start: "2024-06-21 09:00", end: "12:00" }, THREE_DAYS)).toBe(
    "2024-06-21T07:00:00Z/2024-06-21T10:00:00Z",
  );
  expect(times({ start: "2024-06-21", end: "2024-06-22" }, THREE_DAYS)).toBe(
    "2024-06-20T22:00:00Z/2024-06-22T22:00:00Z",
  );
});

test("an unknown start gives nothing, an unknown end an open end", () => {
  expect(times({})).toBeUndefined();
  expect(times({ end: "10:00" })).toBeUndefined();
  expect(times({ start: "10:00" })).toBe("2024-06-20T08:00:00Z/");
});

test("every session of the site is within the days of its event", () => {
  for (const { data, period } of EVERY_EVENT) {
    for (const session of data.programme) {
      const times = sessionPeriod(session, data);
      if (!times) continue;
      expect([period.firstDay <= times.firstDay, times.lastDay <= period.lastDay]).toEqual([true, true]);
    }
  }
});
