import fc from "fast-check";
import { expect, test } from "vitest";
import { revisionOf } from "../../../../../src/domain/agenda/ical/revision.ts";
import { dataOf } from "../events.ts";

const change = (date: string) => ({ date, text: "Un changement." });
const sequence = (frontMatter: Record<string, unknown>) => revisionOf(dataOf(frontMatter)).sequence;

test("an event that never changed has revision 0, of the instant of its publication in Paris", () => {
  const { created, modified, sequence: number } = revisionOf(dataOf());
  expect([String(created), String(modified), number]).toEqual([
    "2024-05-28T13:48:00Z",
    "2024-05-28T13:48:00Z",
    0,
  ]);
});

test("the last update gives the last modification, even when only a day is told", () => {
  const modified = (frontMatter: Record<string, unknown>) => String(revisionOf(dataOf(frontMatter)).modified);
  expect(modified({ updatedAt: "2024-06-12 10:00" })).toBe("2024-06-12T08:00:00Z");
  expect(modified({ updatedAt: "2024-06-12" })).toBe("2024-06-11T22:00:00Z");
});

test("an update of the day of the publication does not go back before it", () => {
  const { created, modified, sequence: number } = revisionOf(dataOf({ updatedAt: "2024-05-28" }));
  expect([modified.equals(created), number]).toEqual([true, 1]);
});

test("each act of the editor raises the revision", () => {
  const acts = [
    {},
    { updatedAt: "2024-06-12" },
    { updatedAt: "2024-06-12", changes: [change("2024-06-12")] },
    { updatedAt: "2024-06-12", changes: [change("2024-06-12"), change("2024-06-12")] },
    { updatedAt: "2024-06-12", changes: [change("2024-06-12"), change("2024-06-12")], status: "cancelled" },
    { updatedAt: "2024-06-13", changes: [change("2024-06-12"), change("2024-06-12")], status: "scheduled" },
  ].map(sequence);
  expect(acts).toEqual([...acts].sort((a, b) => a - b));
  expect(new Set(acts).size).toBe(acts.length);
});

test("a later update never has a lower revision, and fits the integers of calendars", () => {
  const days = fc.integer({ min: 0, max: 365 * 60 });
  fc.assert(
    fc.property(days, days, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (a, b, few, more) => {
      const at = (count: number, changes: number) => {
        const updatedAt = Temporal.PlainDate.from("2024-05-28").add({ days: count }).toString();
        return sequence({ updatedAt, changes: Array(changes).fill(change(updatedAt)) });
      };
      const [former, latter] = [at(Math.min(a, b), few), at(Math.max(a, b), few + more)];
      expect(former).toBeLessThanOrEqual(latter);
      expect(latter).toBeLessThan(2 ** 31);
    }),
  );
});
