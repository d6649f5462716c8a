import { expect, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { type BuiltPage, madeUpPage, textOf } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages } from "../helpers/site/sites.ts";

function orderFaults({ path, elements }: BuiltPage): string[] {
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  return headings.flatMap((heading, index) => {
    const level = Number(heading.tagName[1]);
    const previous = headings[index - 1];
    const above = previous ? Number(previous.tagName[1]) : 0;
    if (level <= above + 1) return [];
    const after = previous ? `h${above} “${textOf(previous)}”` : "the start of the page";
    return [
      `${path}: h${level} “${textOf(heading)}” follows ${after}; make it h${above + 1} or a paragraph, ` +
        `or give what stands above a title`,
    ];
  });
}

test.each(ANY_SITES)("no title of the %s skips a level", (name) => {
  expectNoFault(allPages(name).flatMap(orderFaults));
});

test("a skipped level is noticed, a return to a higher one is not", () => {
  expect(orderFaults(madeUpPage("<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>"))).toEqual([]);
  expect(orderFaults(madeUpPage("<h1>a</h1><h3>c</h3>"))).toEqual([
    "/essai/: h3 “c” follows h1 “a”; make it h2 or a paragraph, or give what stands above a title",
  ]);
  expect(orderFaults(madeUpPage("<h2>a</h2>"))).toHaveLength(1);
});
