import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Relatable, suggest } from "../../../../src/domain/entry/related.ts";

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

const ids = (items: readonly Relatable[]) => items.map(({ key }) => key.replace("news/", ""));
const read = news("lu", { tags: ["libre", "design", "emploi"] });

describe("what to read after an entry", () => {
  test("shares most themes with it", () => {
    const items = [
      news("un"),
      news("trois", { tags: ["emploi", "design", "libre"], published: 900 * DAY }),
      news("deux", { tags: ["emploi", "design"], category: { id: "autre" } }),
    ];
    expect(ids(suggest(read, items, 3))).toEqual(["trois", "deux", "un"]);
  });

  test("with as many themes, has its category; that of an event is another one", () => {
    const items = [
      news("autre", { category: { id: "autre" } }),
      news("agenda", { collection: "agenda" }),
      news("meme", { published: 900 * DAY }),
    ];
    expect(ids(suggest(read, items, 3))).toEqual(["meme", "agenda", "autre"]);
  });

  test("with the same category, is nearest in time, before or after", () => {
    const items = [
      news("loin", { published: 9 * DAY }),
      news("avant", { published: -2 * DAY }),
      news("apres", { published: DAY }),
    ];
    expect(ids(suggest(read, items, 3))).toEqual(["apres", "avant", "loin"]);
  });

  test("with everything alike, is the first by name, in whatever order the files are read", () => {
    const items = ["c", "a", "d", "b"].map((id) => news(id));
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: 4 }), (shuffled) => {
        expect(ids(suggest(read, shuffled, 3))).toEqual(["a", "b", "c"]);
      }),
    );
  });

  test("is nothing without a common theme, and no more than asked", () => {
    expect(suggest(read, [news("un", { tags: ["autre"] }), news("deux", { tags: [] })], 3)).toEqual([]);
    expect(suggest(news("sans", { tags: [] }), [news("un")], 3)).toEqual([]);
    expect(suggest(read, [news("un"), news("deux")], 1)).toHaveLength(1);
    expect(suggest(read, [news("un")], -2)).toEqual([]);
  });

  test("is never itself, another version of itself, nor what is linked already", () => {
    const items = [
      read,
      news("read", { lang: "en", original: "news/lu" }),
      news("lie"),
      news("linked", { lang: "en", original: "news/lie" }),
      news("reste"),
    ];
    expect(ids(suggest(read, items, 3, new Set(["news/lie"])))).toEqual(["reste"]);
  });

  test("is one version of a text: in the language of the entry, or else the original", () => {
    const items = [news("un"), news("one", { lang: "en", original: "news/un" }), news("deux")];
    expect(ids(suggest(read, items, 3))).toEqual(["deux", "un"]);
    expect(ids(suggest({ ...read, lang: "en" }, items, 3))).toEqual(["deux", "one"]);
    expect(ids(suggest({ ...read, lang: "de" }, items, 3))).toEqual(["deux", "un"]);
  });
});
