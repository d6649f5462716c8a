import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitText, type Room } from "../../../../src/domain/share-image/text-block.ts";

/** Letters half as wide as they are high. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const room: Room = { width: 200, height: 100, sizes: [40, 20], leading: 1 };

describe("a text in its room", () => {
  test("takes the largest size at which it fits", () => {
    expect(fitText("Bilan", measure, room)).toEqual({ size: 40, lines: ["Bilan"] });
    expect(fitText("un deux trois quatre cinq", measure, room)).toMatchObject({ size: 20 });
  });

  test("is cut in lines of like length, not in full ones and a rest", () => {
    expect(fitText("aaaa bbbb cccc dddd eeee", measure, { ...room, sizes: [20] }).lines).toEqual([
      "aaaa bbbb cccc",
      "dddd eeee",
    ]);
  });

  test("breaks at no no-break space", () => {
    const { lines } = fitText("le bilan est l\u00E0\u00A0!", measure, { ...room, sizes: [40] });
    expect(lines.join("|")).toContain("l\u00E0\u00A0!");
  });

  test("ends with an ellipsis after a whole word when no size is small enough", () => {
    const words = Array.from({ length: 60 }, (_, index) => `mot${index}`);
    const { size, lines } = fitText(words.join(" "), measure, room);
    expect(size).toBe(20);
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/mot\d+…$/);
    expect(words).toContain(lines.at(-1)?.split(" ").at(-1)?.replace("…", ""));
  });

  test("drops a stop before the ellipsis", () => {
    const { lines } = fitText("aaaa, bbbb", measure, { width: 60, height: 20, sizes: [20], leading: 1 });
    expect(lines).toEqual(["aaaa…"]);
  });

  test("breaks a word that is wider than the room", () => {
    const { lines } = fitText("anticonstitutionnellement", measure, room);
    expect(lines).toEqual(["anticonstitutionnell", "ement"]);
  });

  test("never goes out, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const { size, lines } = fitText(text, measure, room);
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(room.width + size / 2);
        expect(lines.length * size).toBeLessThanOrEqual(room.height);
      }),
    );
  });
});
