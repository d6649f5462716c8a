import { describe, expect, test } from "vitest";
import { originalOf, versionsByOriginal } from "../../../../src/domain/entry/translations.ts";

const entry = (id: string, lang: string, translationOf?: string) => ({
  id,
  data: { lang, translationOf: translationOf === undefined ? undefined : { id: translationOf } },
});
const groups = (...items: ReturnType<typeof entry>[]) =>
  [...versionsByOriginal(items)].map(([original, versions]) => [original, versions.map(({ id }) => id)]);

describe("the original of an entry", () => {
  const all = [entry("un", "fr"), entry("one", "en", "un"), entry("eins", "de", "one")];
  const byId = new Map(all.map((item) => [item.id, item]));

  test.each(["un", "one", "eins"])("%s is the first text, through translations of translations", (id) => {
    expect(originalOf(byId.get(id) ?? entry("", "fr"), byId)).toBe("un");
  });

  test("that no longer has a page is still the text of its translations", () => {
    expect(originalOf(entry("one", "en", "gone"), byId)).toBe("gone");
  });

  test("in a circle is found, and does not turn for ever", () => {
    const circle = [entry("a", "en", "b"), entry("b", "de", "a")];
    expect(originalOf(entry("a", "en", "b"), new Map(circle.map((item) => [item.id, item])))).toBe("b");
  });
});

describe("the versions of a text", () => {
  test("are the original, then its translations by language, whatever the order of the files", () => {
    expect(groups(entry("it", "it", "un"), entry("en", "en", "un"), entry("un", "fr"))).toEqual([
      ["un", ["un", "en", "it"]],
    ]);
  });

  test("are those of two translations whose original is not shown", () => {
    expect(groups(entry("en", "en", "gone"), entry("de", "de", "gone"))).toEqual([["gone", ["de", "en"]]]);
  });

  test("are one a language", () => {
    expect(groups(entry("un", "fr"), entry("b", "en", "un"), entry("a", "en", "un"))).toEqual([
      ["un", ["un", "a"]],
    ]);
  });

  test("are none of an entry that is alone", () => {
    expect(groups(entry("un", "fr"), entry("alone", "en"), entry("orphan", "en", "gone"))).toEqual([]);
  });
});
