import { expect, inject, test } from "vitest";
import { ourEngine } from "../../src/cli/bench/engines.ts";
import { answersOf, readRelevanceSet, relevanceOf } from "../../src/cli/bench/relevance.ts";
import { SITES } from "../helpers/site/sites.ts";

/** Queries, the fewest of them, and the least that is found. */
const SETS = [
  { what: "tuned on", file: "relevance", queries: 100, recall: 0.98, mrr: 0.92 },
  { what: "tuned on later", file: "held-out", queries: 40, recall: 0.92, mrr: 0.78 },
  { what: "never tuned on", file: "untuned", queries: 50, recall: 0.95, mrr: 0.88 },
];

test.each(SETS)("of queries $what, the search gives what answers them first, or nearly", async (set) => {
  const judged = readRelevanceSet(`tests/fixtures/search/${set.file}.yaml`);
  const answers = await Promise.all(
    SITES.map((name) => answersOf(judged[name], ourEngine(inject(name), Date.parse(inject(name).now)))),
  );
  const { queries, recall, mrr } = relevanceOf(answers.flat().map(({ places }) => places));
  const report = answers
    .flat()
    .filter(({ places }) => places.some((place) => place === undefined || place > 5))
    .map(({ query, places }) => `« ${query} »: ${places.map((place) => place ?? "absent").join(", ")}`)
    .join("\n");
  expect(queries).toBeGreaterThanOrEqual(set.queries);
  expect(recall, report).toBeGreaterThanOrEqual(set.recall);
  expect(mrr, report).toBeGreaterThanOrEqual(set.mrr);
});
