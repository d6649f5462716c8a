import { expect, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { type BuiltPage, madeUpPage, textOf } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages } from "../helpers/site/sites.ts";

function titleFaults({ path, elements }: BuiltPage): string[] {
  const titles = elements.filter(({ tagName }) => tagName === "h1").map(textOf);
  if (titles.length === 1 && titles[0] !== "") return [];
  const found = titles.length === 0 ? "no h1" : `${titles.length} h1 (${titles.join(" | ")})`;
  return [`${path}: ${found}; give the page exactly one h1, with words`];
}

test.each(ANY_SITES)("every page of the %s has exactly one h1", (name) => {
  expectNoFault(allPages(name).flatMap(titleFaults));
});

test("no h1, two and an empty one are noticed", () => {
  expect(titleFaults(madeUpPage("<h1>Un</h1>"))).toEqual([]);
  expect(titleFaults(madeUpPage("<h2>Un</h2>"))).toHaveLength(1);
  expect(titleFaults(madeUpPage("<h1>Un</h1><h1>Deux</h1>"))).toEqual([
    "/essai/: 2 h1 (Un | Deux); give the page exactly one h1, with words",
  ]);
  expect(titleFaults(madeUpPage("<h1> </h1>"))).toHaveLength(1);
});
