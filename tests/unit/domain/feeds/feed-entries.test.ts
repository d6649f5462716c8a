import { expect, test } from "vitest";
import { type Datable, feedDate, feedEntries, feedId } from "../../../../src/domain/feeds/feed-entries.ts";
import { at, eventOf } from "../agenda/events.ts";

const NOW = at("2024-06-03T08:00:00Z");
const PAGE = "https://exemple.gouv.fr/agenda/a/";

function event(id: string, frontMatter: Record<string, unknown> = {}): Datable {
  return { collection: "agenda", ...eventOf(frontMatter, id) };
}

/** Events of a day each, published one day after the other. */
function many(count: number, start: (index: number) => string, published: string): Datable[] {
  return Array.from({ length: count }, (_, index) =>
    event(`e${index}`, {
      start: start(index),
      end: undefined,
      publishedAt: Temporal.PlainDate.from(published).add({ days: index }).toString(),
    }),
  );
}
const ids = (entries: readonly Datable[]) => entries.map(({ id }) => id);

test("an event that was announced long ago and is cancelled today comes first, dated of today", () => {
  const recent = many(30, () => "2024-06-20", "2024-05-01");
  const cancelled = event("annule", {
    publishedAt: "2023-01-02",
    updatedAt: "2024-06-03 09:00",
    status: "cancelled",
  });
  const feed = feedEntries([...recent, cancelled], NOW, true);
  expect(feed[0]).toBe(cancelled);
  expect(feedDate(cancelled)).toEqual(at("2024-06-03T07:00:00Z"));
});

test("what is coming is all there, however long ago it was announced; of what is over, the last changed is", () => {
  const past = many(40, () => "2024-05-20", "2024-03-01");
  const coming = many(30, (index) => `2024-07-${String(index + 1).padStart(2, "0")}`, "2023-01-01").map(
    (one) => ({ ...one, id: `c${one.id}` }),
  );
  const feed = feedEntries([...past, ...coming], NOW, true);
  expect(feed).toHaveLength(50);
  expect(ids(feed).filter((id) => id.startsWith("c"))).toHaveLength(30);
  expect(feed[0]?.id).toBe("e39");
  expect(feedEntries([...past, ...coming], NOW, false)).toHaveLength(20);
});

test("a feed has an end: of very many coming events, the soonest and the last changed", () => {
  const coming = many(
    200,
    (index) => Temporal.PlainDate.from("2024-07-01").add({ days: index }).toString(),
    "2023-01-01",
  );
  const feed = ids(feedEntries(coming, NOW, true));
  expect(feed).toHaveLength(70);
  expect(feed).toContain("e0");
  expect(feed).toContain("e199");
});

test("what became of an event makes it a news item of its own; a correction does not", () => {
  const id = (frontMatter: Record<string, unknown>) => feedId(event("a", frontMatter), PAGE);
  expect(id({})).toBe(PAGE);
  expect(id({ title: "Autre titre", start: "2024-06-21", end: undefined, updatedAt: "2024-06-03" })).toBe(
    PAGE,
  );
  const fates = [
    id({ status: "cancelled" }),
    id({ status: "postponed" }),
    id({ status: "rescheduled", previousStart: "2024-05-16" }),
    id({ status: "rescheduled", previousStart: "2024-05-16", start: "2024-06-21", end: undefined }),
  ];
  expect(new Set([PAGE, ...fates]).size).toBe(5);
  for (const fate of fates) expect(new URL(fate).pathname).toBe("/agenda/a/");
  expect(id({ status: "cancelled", updatedAt: "2024-06-03" })).toBe(id({ status: "cancelled" }));
});
