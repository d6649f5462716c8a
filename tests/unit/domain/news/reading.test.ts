import { describe, expect, test } from "vitest";
import { countWords, readingMinutes } from "../../../../src/domain/news/reading-time.ts";
import { outlineOf } from "../../../../src/domain/text/outline.ts";

describe("the reading time", () => {
  test("is a minute for two hundred words, begun minutes counted whole", () => {
    expect(readingMinutes(200)).toBe(1);
    expect(readingMinutes(201)).toBe(2);
  });

  test("is never nothing", () => expect(readingMinutes(0)).toBe(1));

  test("counts no address and no tag", () => {
    const link =
      '[mot](https://exemple.fr/un/deux/trois) <Callout title="un deux trois"> https://exemple.fr/un-deux ';
    expect(countWords(link)).toBe(1);
  });

  test("counts an elided or hyphenated word once", () => {
    expect(countWords("l’État peut-être")).toBe(2);
  });
});

describe("the outline of a body", () => {
  const headings = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ depth: 2, slug: `s-${index}`, text: `Section ${index}` }));

  test("lists the sections of a long text", () => {
    expect(outlineOf(headings(4))[0]).toEqual({ label: "Section 0", href: "#s-0" });
    expect(outlineOf(headings(4))).toHaveLength(4);
  });

  test("is empty for a short text", () => expect(outlineOf(headings(3))).toEqual([]));

  test("leaves the finer levels out", () => {
    expect(outlineOf([...headings(4), { depth: 3, slug: "x", text: "X" }])).toHaveLength(4);
  });
});
