import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../../src/check/read/front-matter.ts";
import { faultsIn, said, withBody } from "../../helpers/content/entry-faults.ts";

const LENGTH = 10_000;
const filled = (sign: string) => withBody(sign.repeat(Math.ceil(LENGTH / sign.length)).slice(0, LENGTH));

describe("ten thousand characters of one sign", () => {
  // The parser reads again after each fault it stops at, and may take a second for such a text.
  test.each([
    ["{", "accolade « { »"],
    ["<", "signe « < » collé au texte"],
    ["{\n", "accolade « { »"],
    ["{%", "accolade « { »"],
    ["{`", "accolade « { »"],
    ["<a ", "balise <a> mal écrite"],
    [">", "citations, listes ou composants les uns dans les autres"],
    ["1. ", "citations, listes ou composants les uns dans les autres"],
  ])("%j are one fault, said four times at most", (sign, sentence) => {
    const found = faultsIn(filled(sign));
    expect(found.filter((line) => !line.includes(sentence))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(4);
  });

  test.each("* **a *a [ ![ [a [a]( ( ` & &# _ ~ | # a 😀 \\ } - :".split(" "))(
    "%j are read, whatever is said of them",
    (sign) => {
      expect(faultsIn(filled(sign)).filter((line) => line.includes("impossible à lire"))).toEqual([]);
    },
  );
});

test.each(["- ", "? ", "[", "{a: "])("a front matter of %j five thousand times is one fault", (sign) => {
  const levels = sign.repeat(LENGTH / 2);
  const { faults, isRead } = readFrontMatter(`---\n${levels}a\n---\n\nTexte.\n`);
  expect(faults.map(said)).toEqual([expect.stringMatching(/^\d+:\d+ en-tête impossible à lire ici/)]);
  expect(isRead).toBe(false);
});

test("a text that nests as deep as any by hand is read whole", () => {
  expect(faultsIn(withBody(`${"> ".repeat(10)}Une citation.`))).toEqual([]);
});

test("faults by the dozen are still said at once", () => {
  const found = faultsIn(withBody("{% include a.html %}\n\n".repeat(60)));
  expect(found.filter((line) => line.includes("reste de Jekyll"))).toHaveLength(60);
});
