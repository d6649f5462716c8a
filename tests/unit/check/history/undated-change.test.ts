import { expect, test } from "vitest";
import { undatedChange } from "../../../../src/check/history/undated-change.ts";

const NOW = Temporal.Instant.from("2024-06-03T08:00:00Z");

function entry(more: Record<string, string> = {}): string {
  const keys = {
    title: "Atelier",
    summary: "Un atelier.",
    publishedAt: "2024-05-28",
    start: "2024-06-20 09:00",
    location: "{ name: Salle, city: Paris }",
    programme: '[{ start: "10:00", title: Accueil }]',
    ...more,
  };
  return `---\n${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n")}\n---\n\nUn texte.\n`;
}
const said = (now: Record<string, string>, before: Record<string, string> = {}) =>
  undatedChange(entry(now), entry(before), NOW).map(({ line, message }) => `${line} ${message}`);

test.each([
  ["title", "Autre", 2],
  ["start", "2024-06-20 10:00", 5],
  ["location", "{ name: Autre salle, city: Paris }", 6],
  ["programme", '[{ start: "10:30", title: Accueil }]', 7],
  ["status", "cancelled", 8],
  ["dates", "[{ start: 2024-06-20 09:00 }, { start: 2024-06-27 09:00, status: cancelled }]", 8],
])("a new %s without a date of change is said at its line", (key, value, line) => {
  expect(said({ [key]: value })).toEqual([
    `${line} changement sans date ; les calendriers où l’évènement est déjà ne le verraient pas. Écrivez « updatedAt: 2024-06-03 10:00 ».`,
  ]);
});

test("all that changed is said at once; a key that is gone has changed too", () => {
  expect(said({ title: "Autre", start: "2024-06-21" }, { end: "2024-06-20 18:00" })[0]).toContain(
    "changement sans date (comme « start », « end ») ;",
  );
});

test("a date of change is enough, a change that is told too", () => {
  expect(said({ title: "Autre", updatedAt: "2024-06-03" })).toEqual([]);
  const told = "[{ date: 2024-06-03, text: Nouvelle salle. }]";
  expect(
    said({ title: "Autre", updatedAt: "2024-06-01", changes: told }, { updatedAt: "2024-06-01" }),
  ).toEqual([]);
  expect(said({ title: "Autre", updatedAt: "2024-06-01" }, { updatedAt: "2024-06-01" })).toHaveLength(1);
});

test("what calendars do not show may change, and what is in no calendar yet", () => {
  expect(said({ summary: "Autre chapeau." })).toEqual([]);
  expect(said({ programme: '[{ id: accueil, start: "10:00", title: Accueil }]' })).toEqual([]);
  expect(said({ title: "Autre" }, { draft: "true" })).toEqual([]);
  expect(said({ title: "Autre" }, { publishedAt: "2024-06-03 18:00" })).toEqual([]);
});
