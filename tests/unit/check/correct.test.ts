import { expect, test } from "vitest";
import { checkSite } from "../../../src/check/check-site.ts";
import { problemLine } from "../../../src/check/problem.ts";
import { openContent } from "../../../src/check/source/content-folder.ts";
import { readEntries } from "../../../src/check/source/read-entries.ts";
import { PROSE } from "../../../src/schemas/prose/components.ts";

/** Long and varied entries, all of them as they should be: signs, lists and notes that look like mistakes. */
const content = openContent("tests/fixtures/correct");

test("ten correct entries, in two languages, with every component, have nothing said of them", () => {
  const { entries, problems } = checkSite(content, Temporal.Instant.from("2030-05-15T08:00:00Z"));
  expect(problems.map(problemLine)).toEqual([]);
  expect(entries).toBe(10);
  const sources = readEntries(content).map(({ source }) => source);
  expect(sources.filter((source) => source.includes("\nlang: en\n"))).toHaveLength(3);
  expect(PROSE.filter(({ name }) => !sources.some((source) => source.includes(`<${name}`)))).toEqual([]);
});
