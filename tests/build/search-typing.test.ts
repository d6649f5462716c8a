import { expect, inject, test } from "vitest";
import { typedWords } from "../../src/cli/bench/prefixes.ts";
import { ANY_SITES } from "../helpers/site/sites.ts";

test("as one types a frequent word, from three letters on, most of its first results are found", async () => {
  const prefixes = await Promise.all(
    ANY_SITES.map((name) => typedWords(inject(name), inject(name).now.slice(0, 10))),
  );
  const all = prefixes.flat();
  const lost = all.filter(({ kept }) => !kept).map(({ word, prefix }) => `${prefix}: ${word}`);
  const far = all.filter(({ first }) => !first).map(({ word, prefix }) => `${prefix}: ${word}`);
  expect(all.length).toBeGreaterThan(200);
  expect(lost.length / all.length, lost.join("\n")).toBeLessThanOrEqual(0.02);
  expect(far.length / all.length, far.join("\n")).toBeLessThanOrEqual(0.1);
});
