import { expect, inject, test } from "vitest";
import { ourEngine } from "../../src/cli/bench/engines.ts";
import { placesOf, readRelevanceSet, relevanceOf } from "../../src/cli/bench/relevance.ts";
import { SITES } from "../helpers/site/sites.ts";

const SET = readRelevanceSet("tests/fixtures/search/relevance.yaml");

test("of sixty queries and more, the search gives what answers them first, or nearly", async () => {
  const answers: { query: string; places: (number | undefined)[] }[] = [];
  for (const name of SITES) {
    const engine = ourEngine(inject(name), Date.parse(inject(name).now));
    for (const judged of SET[name]) {
      answers.push({ query: judged.query, places: placesOf(judged, await engine(judged.query)) });
    }
  }
  const { queries, recall, mrr } = relevanceOf(answers.map(({ places }) => places));
  const far = answers.filter(({ places }) => places.some((place) => place === undefined || place > 5));
  const report = far.map(
    ({ query, places }) => `« ${query} »: ${places.map((place) => place ?? "absent").join(", ")}`,
  );
  expect(queries).toBeGreaterThanOrEqual(60);
  expect(recall, report.join("\n")).toBeGreaterThanOrEqual(0.98);
  expect(mrr, report.join("\n")).toBeGreaterThanOrEqual(0.9);
});
