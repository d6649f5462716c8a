import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { CRITERIA, RGAA } from "../../../../src/domain/accessibility/rgaa.ts";

/** Criteria of each theme of the RGAA 4.1.2. */
const COUNTS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

test("the 106 criteria of the RGAA are there, in its order", () => {
  const numbers = COUNTS.flatMap((count, theme) =>
    Array.from({ length: count }, (_, rank) => `${theme + 1}.${rank + 1}`),
  );
  expect(CRITERIA.map(({ number }) => number)).toEqual(numbers);
  expect(RGAA.map(({ criteria }) => criteria.length)).toEqual(COUNTS);
});

test("what applies is shown by a test, a person or the reading of entries; what does not, by nothing", () => {
  const shown = ({ tests, hand, editors }: (typeof CRITERIA)[number]) =>
    Boolean(tests?.length || hand || editors);
  expect(CRITERIA.filter((criterion) => shown(criterion) === (criterion.absent ?? false))).toEqual([]);
});

test("the tests that criteria name are there", () => {
  const files = CRITERIA.flatMap(({ tests = [] }) => tests.map((name) => `tests/${name}.test.ts`));
  expect([...new Set(files)].filter((file) => !existsSync(file))).toEqual([]);
});
