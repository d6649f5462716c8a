import { expect, test } from "vitest";
import { planning } from "../../../../src/domain/entry/planning.ts";

const NOW = Temporal.Instant.from("2030-05-15T08:00:00Z");
const lines = (files: Record<string, Record<string, unknown>>) =>
  planning(
    Object.entries(files).map(([file, data]) => ({ file, data })),
    NOW,
  ).map((line) => line.replaceAll("\u00A0", " "));

test("what waits is said by state, then by date", () => {
  expect(
    lines({
      "news/b.mdx": { publishedAt: "2030-06-20" },
      "news/a.mdx": { publishedAt: "2030-05-15 18:30" },
      "pages/a.mdx": { draft: true },
      "news/c.mdx": { draft: true, publishedAt: "2030-06-20" },
      "news/d.mdx": { publishedAt: "2030-01-01", expiresAt: "2030-06-14" },
      "news/e.mdx": { publishedAt: "2030-01-01", expiresAt: "2030-05-15" },
    }),
  ).toEqual([
    "Brouillon : news/c.mdx",
    "Brouillon : pages/a.mdx",
    "Planifié : news/a.mdx paraîtra le 15 mai 2030 à 18 h 30",
    "Planifié : news/b.mdx paraîtra le 20 juin 2030",
    "Expire bientôt : news/d.mdx quittera les listes le 14 juin 2030",
    "Expiré : news/e.mdx a quitté les listes le 15 mai 2030",
  ]);
});

test("what is public and stays so is not said, nor what cannot be read", () => {
  expect(
    lines({
      "pages/a.mdx": {},
      "news/a.mdx": { publishedAt: "2030-05-15 10:00" },
      "news/b.mdx": { publishedAt: "2030-01-01", expiresAt: "2030-06-15" },
      "news/c.mdx": { publishedAt: "demain", expiresAt: "2030-02-31" },
    }),
  ).toEqual([]);
});
