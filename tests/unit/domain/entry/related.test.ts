import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suggest } from "../../../../src/domain/entry/related.ts";
import { type Relatable, shelve } from "../../../../src/domain/entry/shelves.ts";

const DAY = 86_400_000;

/** A news of 1 January 1970 with one tag, in French, that translates nothing, but for what is said. */
function news(id: string, more: Partial<Omit<Relatable, "tags">> & { tags?: string[] } = {}): Relatable {
  const key = `news/${id}`;
  const { tags = ["libre"], ...rest } = more;
  const defaults = {
    collection: "news",
    category: { id: "article" },
    published: 0,
    lang: "fr",
    original: key,
  };
  return { key, ...defaults, ...rest, tags: tags.map((tag) => ({ id: tag })) };
}

/** The same answer by comparing an entry with all the others. */
function slowly(entry: Relatable, items: readonly Relatable[], left: ReadonlySet<string>): Relatable[] {
  const own = new Set(entry.tags.map(({ id }) => id));
  const shared = ({ tags }: Relatable) => tags.filter(({ id }) => own.has(id)).length;
  const alike = (item: Relatable) =>
    Number(item.collection === entry.collection && item.category.id === entry.category.id);
  const distance = ({ published }: Relatable) => Math.abs(published - entry.published);
  const ranked = items
    .filter((item) => item.original !== entry.original && !left.has(item.key) && shared(item) > 0)
    .sort(
      (a, b) =>
        shared(b) - shared(a) || alike(b) - alike(a) || distance(a) - distance(b) || (a.key < b.key ? -1 : 1),
    );
  const wish = (item: Relatable) => (item.lang === entry.lang ? 2 : Number(item.key === item.original));
  return ranked.filter((item) =>
    ranked.every((other) => {
      if (other === item || other.original !== item.original) return true;
      return (
        wish(item) > wish(other) ||
        (wish(item) === wish(other) && ranked.indexOf(item) < ranked.indexOf(other))
      );
    }),
  );
}

const drawn = fc
  .array(
    fc.record({
      tags: fc.subarray(["libre", "design", "emploi", "cloud"]),
      collection: fc.constantFrom("news", "agenda"),
      category: fc.constantFrom({ id: "article" }, { id: "autre" }),
      published: fc.integer({ min: -3, max: 3 }),
      lang: fc.constantFrom("fr", "en", "de"),
      text: fc.integer({ min: 0, max: 9 }),
      left: fc.boolean(),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((records) =>
    records.map(({ text, left, ...rest }, index) => {
      const original = records.findIndex((other) => other.text === text);
      return { left, item: news(`${index}`, { ...rest, original: `news/${original}` }) };
    }),
  );

const ids = (items: readonly Relatable[]) => items.map(({ key }) => key.replace("news/", ""));
const read = news("lu", { tags: ["libre", "design", "emploi"] });

describe("what to read after an entry", () => {
  test("shares most themes with it", () => {
    const items = [
      news("un"),
      news("trois", { tags: ["emploi", "design", "libre"], published: 900 * DAY }),
      news("deux", { tags: ["emploi", "design"], category: { id: "autre" } }),
    ];
    expect(ids(suggest(read, shelve(items), 3))).toEqual(["trois", "deux", "un"]);
  });

  test("with as many themes, has its category; that of an event is another one", () => {
    const items = [
      news("autre", { category: { id: "autre" } }),
      news("agenda", { collection: "agenda" }),
      news("meme", { published: 900 * DAY }),
    ];
    expect(ids(suggest(read, shelve(items), 3))).toEqual(["meme", "agenda", "autre"]);
  });

  test("with the same category, is nearest in time, before or after", () => {
    const items = [
      news("loin", { published: 9 * DAY }),
      news("avant", { published: -2 * DAY }),
      news("apres", { published: DAY }),
    ];
    expect(ids(suggest(read, shelve(items), 3))).toEqual(["apres", "avant", "loin"]);
  });

  test("with everything alike, is the first by name, in whatever order the files are read", () => {
    const items = ["c", "a", "d", "b"].map((id) => news(id));
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: 4 }), (shuffled) => {
        expect(ids(suggest(read, shelve(shuffled), 3))).toEqual(["a", "b", "c"]);
      }),
    );
  });

  test("is what comparing it with all the others gives", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 6 }), (records, count) => {
        const items = records.map(({ item }) => item);
        const left = new Set(records.filter((one) => one.left).map(({ item }) => item.key));
        const [entry] = items;
        if (!entry) return;
        const found = suggest(entry, shelve(items), count, ({ key }) => left.has(key));
        expect(ids(found)).toEqual(ids(slowly(entry, items, left).slice(0, count)));
      }),
      { numRuns: 500 },
    );
  });

  test("is found by looking at what is near, however many entries there are", () => {
    const many = Array.from({ length: 5000 }, (_, day) => news(`n${day}`, { published: day * DAY }));
    const looked: string[] = [];
    const found = suggest(news("lu", { published: 2500.4 * DAY }), shelve(many), 3, ({ key }) => {
      looked.push(key);
      return key === "news/n2500";
    });
    expect(ids(found)).toEqual(["n2501", "n2499", "n2502"]);
    expect(new Set(looked).size).toBeLessThan(6);
  });

  test("is nothing without a common theme, and no more than asked", () => {
    expect(suggest(read, shelve([news("un", { tags: ["autre"] }), news("deux", { tags: [] })]), 3)).toEqual(
      [],
    );
    expect(suggest(news("sans", { tags: [] }), shelve([news("un")]), 3)).toEqual([]);
    expect(suggest(read, shelve([news("un"), news("deux")]), 1)).toHaveLength(1);
    expect(suggest(read, shelve([news("un")]), -2)).toEqual([]);
  });

  test("is never itself, another version of itself, nor what is linked already", () => {
    const items = [
      read,
      news("read", { lang: "en", original: "news/lu" }),
      news("lie"),
      news("linked", { lang: "en", original: "news/lie" }),
      news("reste"),
    ];
    expect(ids(suggest(read, shelve(items), 3, ({ original }) => original === "news/lie"))).toEqual([
      "reste",
    ]);
  });

  test("is one version of a text: in the language of the entry, or else the original", () => {
    const items = [news("un"), news("one", { lang: "en", original: "news/un" }), news("deux")];
    expect(ids(suggest(read, shelve(items), 3))).toEqual(["deux", "un"]);
    expect(ids(suggest({ ...read, lang: "en" }, shelve(items), 3))).toEqual(["deux", "one"]);
    expect(ids(suggest({ ...read, lang: "de" }, shelve(items), 3))).toEqual(["deux", "un"]);
  });
});
