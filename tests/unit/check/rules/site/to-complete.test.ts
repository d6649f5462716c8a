import { expect, test } from "vitest";
import { toComplete } from "../../../../../src/check/rules/site/to-complete.ts";
import { plural } from "../../../../../src/strings/fr/plural.ts";

test("facts to give are found at each place, whatever the case, with brackets or without", () => {
  expect(toComplete("Un\n[à compléter] et à compléter\n\nÀ compléter.")).toEqual([
    { line: 2, column: 1 },
    { line: 2, column: 18 },
    { line: 4, column: 1 },
  ]);
  expect(toComplete("Rien à faire, tout est complet.")).toEqual([]);
  expect(toComplete("")).toEqual([]);
});

test.each([
  [0, "0\u00A0page"],
  [1, "1\u00A0page"],
  [2, "2\u00A0pages"],
])("%i is counted %j: zero is singular in French", (count, expected) => {
  expect(plural(count, "page", "pages")).toBe(expected);
});
