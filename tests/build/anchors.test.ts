import { expect, test } from "vitest";
import { anchorsOf, LAYOUT_ANCHORS } from "../../src/check/rules/site/anchors-of.ts";
import { openContent } from "../../src/check/source/content-folder.ts";
import { readEntries } from "../../src/check/source/read-entries.ts";
import { entriesOf, FOLDERS } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute } from "../helpers/site/pages.ts";
import { pageAt, SITES } from "../helpers/site/sites.ts";

/** How many headings a body must have in all for the comparison to mean something. */
const ENOUGH = { site: 5, demo: 40 };

test.each(SITES)("the headings of the %s have the anchors that the check gives them", (name) => {
  const paths = new Map(
    entriesOf(name)
      .filter(({ visibility }) => visibility === "public")
      .map(({ collection, id, path }) => [`${collection}/${id}`, path]),
  );
  let compared = 0;
  const faults = readEntries(openContent(FOLDERS[name])).flatMap((entry) => {
    const path = paths.get(`${entry.collection}/${entry.id}`);
    const anchors = path === undefined ? undefined : anchorsOf(entry);
    if (path === undefined || anchors === undefined) return [];
    const ids = new Set(pageAt(name, path).elements.map((element) => attribute(element, "id")));
    const headings = anchors.slice(0, -LAYOUT_ANCHORS.length);
    compared += headings.length;
    return headings
      .filter((id) => !ids.has(id))
      .map((id) => `${path}: no heading has the id « ${id} » that the check expects`);
  });
  expectNoFault(faults);
  expect(compared).toBeGreaterThan(ENOUGH[name]);
});
