import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../../../src/domain/text/fold.ts";
import { formatBytes } from "../../../../src/domain/text/format-bytes.ts";
import { nearest } from "../../../../src/domain/text/nearest.ts";

describe("a folded text", () => {
  test.each([
    ["L’Évènement  à venir !", "l evenement a venir"],
    ["ÉVÉNEMENT", "evenement"],
    ["e\u0301tat", "etat"],
    ["Œuvre & Æthuse", "oeuvre aethuse"],
    ["  a-b_c/d  ", "a b c d"],
    ["Nº 1\u00A0000", "nº 1 000"],
    ["!?", ""],
    ["", ""],
  ])("%j is %j", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test("folds to itself", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("the nearest name", () => {
  test.each([
    ["titel", ["title", "summary"], "title"],
    ["Evenement", ["Événement"], "Événement"],
    ["presse-release", ["article", "press-release"], "press-release"],
    ["ab", ["cd"], "cd"],
  ])("to %j in %j is %j", (input, candidates, expected) => {
    expect(nearest(input, candidates)).toBe(expected);
  });

  test("is none when more than a third of the letters differ, or among none", () => {
    expect(nearest("podcast", ["article", "video"])).toBeUndefined();
    expect(nearest("abcdef", ["abcxyz"])).toBeUndefined();
    expect(nearest("abcdef", ["abcdxy"])).toBe("abcdxy");
    expect(nearest("x", [])).toBeUndefined();
  });
});

describe("a weight", () => {
  test.each([
    [0, "0\u00A0octet"],
    [1, "1\u00A0octet"],
    [2, "2\u00A0octets"],
    [999, "999\u00A0octets"],
    [1000, "1\u00A0ko"],
    [1_550, "1,6\u00A0ko"],
    [1_234_567, "1,2\u00A0Mo"],
    [20_000_000, "20\u00A0Mo"],
    [1_500_000_000, "1,5\u00A0Go"],
    [1_234_000_000_000, "1\u00A0234\u00A0Go"],
  ])("of %i bytes is %j, with no narrow space", (bytes, expected) => {
    expect(formatBytes(bytes)).toBe(expected);
  });
});
