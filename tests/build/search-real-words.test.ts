import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { countReplaced } from "../../src/cli/bench/real-words.ts";
import { ANY_SITES } from "../helpers/site/sites.ts";

const WORDS = readFileSync("tests/fixtures/search/real-words.txt", "utf8").trim().split("\n");

test.each(ANY_SITES)("no word of French that the %s does not have is replaced by another", async (name) => {
  const asked = await countReplaced(inject(name), WORDS, Date.parse(inject(name).now));
  expect(WORDS.length).toBeGreaterThanOrEqual(100);
  expect(asked.length).toBeGreaterThan(80);
  expect(asked.filter(({ by }) => by !== undefined)).toEqual([]);
});
