import fc from "fast-check";
import { expect, test } from "vitest";
import { sessionKeys } from "../../../../src/domain/agenda/session-keys.ts";

const keys = (...titles: string[]) => sessionKeys(titles.map((title) => ({ title })));

test("a key is the title in an address", () => {
  expect(keys("Accueil café", "L’État & l’« open source » ?")).toEqual([
    "accueil-cafe",
    "l-etat-l-open-source",
  ]);
});

test("sessions with one title are numbered from the second", () => {
  expect(keys("Pause", "Débat", "Pause", "Pause 2", "Pause")).toEqual([
    "pause",
    "debat",
    "pause-2",
    "pause-2-2",
    "pause-3",
  ]);
});

test("a session keeps its key when the programme is put in another order", () => {
  expect(keys("Débat", "Accueil").toReversed()).toEqual(keys("Accueil", "Débat"));
});

test("a long title is cut between two words, one without letters still has a key", () => {
  expect(
    keys("La montée en compétences numériques des agents : une priorité conjointe État-collectivités"),
  ).toEqual(["la-montee-en-competences-numeriques-des-agents-une-priorite"]);
  expect(keys("???", "…")).toEqual(["session", "session-2"]);
});

test("keys are unique and fit an address", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 12 }), (titles) => {
      const all = keys(...titles);
      expect(new Set(all).size).toBe(all.length);
      for (const key of all) expect(key).toMatch(/^[\p{L}\p{N}-]{1,64}$/u);
    }),
  );
});
