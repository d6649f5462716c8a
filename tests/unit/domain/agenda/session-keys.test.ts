import fc from "fast-check";
import { expect, test } from "vitest";
import { sessionKeys } from "../../../../src/domain/agenda/session-keys.ts";

test("a session is named by its id, or else by its start", () => {
  expect(
    sessionKeys([
      { id: "accueil-cafe", start: "09:00" },
      { start: "10:00" },
      { start: "2024-06-21T09:30" },
      { start: "2024-06-22" },
    ]),
  ).toEqual(["accueil-cafe", "10h00", "2024-06-21-09h30", "2024-06-22"]);
});

test("sessions that start together are numbered from the second, around the ids that are taken", () => {
  expect(
    sessionKeys([
      { start: "10:00" },
      { start: "10:00" },
      { id: "10h00-2", start: "10:00" },
      { start: "10:00" },
    ]),
  ).toEqual(["10h00", "10h00-3", "10h00-2", "10h00-4"]);
});

test("a session whose start is unknown has no calendar, hence no key", () => {
  expect(sessionKeys([{}, { id: "forum" }])).toEqual([undefined, undefined]);
});

test("a corrected title changes no key, nor does a session that is added before", () => {
  const programme = [
    { start: "09:00", title: "Acceuil" },
    { start: "10:00", title: "Débat", id: "debat" },
  ];
  const corrected = programme.map((session) => ({ ...session, title: "Autre titre" }));
  expect(sessionKeys(corrected)).toEqual(sessionKeys(programme));
  expect(sessionKeys([{ start: "08:00" }, ...programme]).slice(1)).toEqual(sessionKeys(programme));
});

test("keys are unique and fit an address", () => {
  const start = fc.option(fc.constantFrom("09:00", "10:00", "2024-06-21T09:30", "2024-06-22"), {
    nil: undefined,
  });
  const session = fc.record({ start });
  fc.assert(
    fc.property(fc.array(session, { maxLength: 12 }), (programme) => {
      const all = sessionKeys(programme).filter((key) => key !== undefined);
      expect(new Set(all).size).toBe(all.length);
      for (const key of all) expect(key).toMatch(/^[a-z0-9-]{1,64}$/);
    }),
  );
});
