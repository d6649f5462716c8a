import { expect, test } from "vitest";
import { dueSince } from "../../../../src/domain/entry/due.ts";

const entry = (file: string, data: Record<string, unknown>) => ({ file, data });
const at = (time: string) => Temporal.Instant.from(time);
const FILES = [
  entry("planned.mdx", { publishedAt: "2030-05-15 14:00" }),
  entry("expiring.mdx", { publishedAt: "2029-01-01", expiresAt: "2030-05-16" }),
  entry("draft.mdx", { publishedAt: "2030-05-15 14:00", draft: true }),
  entry("page.mdx", {}),
  entry("unreadable.mdx", { publishedAt: "demain" }),
];

test("nothing is due where nothing comes out", () => {
  expect(dueSince(FILES, at("2030-05-15T08:00:00Z"), at("2030-05-15T11:59:59Z"))).toEqual([]);
});

test("an entry is due at the hour of Paris it is planned for", () => {
  expect(dueSince(FILES, at("2030-05-15T11:00:00Z"), at("2030-05-15T12:00:00Z"))).toEqual([
    "planned.mdx paraît ou quitte les listes.",
  ]);
  expect(dueSince(FILES, at("2030-05-15T12:00:00Z"), at("2030-05-15T13:00:00Z"))).toEqual([]);
});

test("each day is due once, with what leaves the lists that day", () => {
  expect(dueSince(FILES, at("2030-05-15T13:00:00Z"), at("2030-05-15T22:00:00Z"))).toEqual([
    "expiring.mdx paraît ou quitte les listes.",
    "Construit le 2030-05-15, et nous sommes le 2030-05-16.",
  ]);
});
