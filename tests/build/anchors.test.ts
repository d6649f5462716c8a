import { expect, test } from "vitest";
import { anchorsOf, LAYOUT_ANCHORS } from "../../src/check/rules/site/anchors-of.ts";
import { openContent } from "../../src/check/source/content-folder.ts";
import { pageAnchors } from "../../src/check/source/page-anchors.ts";
import { readEntries } from "../../src/check/source/read-entries.ts";
import { entriesOf, FOLDERS } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute } from "../helpers/site/pages.ts";
import { ANY_SITES, pageAt, type SiteName } from "../helpers/site/sites.ts";

/** How many anchors texts must have in all for the comparison to mean something. */
const ENOUGH = { site: 15, demo: 150, prefecture: 4 };

const idsAt = (name: SiteName, path: string) =>
  pageAt(name, path).elements.flatMap((element) => attribute(element, "id") ?? []);

test.each(ANY_SITES)("the texts of the %s have the anchors that the check gives them", (name) => {
  const paths = new Map(
    entriesOf(name)
      .filter(({ visibility }) => visibility === "public")
      .map(({ collection, id, path }) => [`${collection}/${id}`, path]),
  );
  let compared = 0;
  const faults = readEntries(openContent(FOLDERS[name])).flatMap((entry) => {
    const path = paths.get(`${entry.collection}/${entry.id}`);
    if (path === undefined) return [];
    const ids = new Set(idsAt(name, path));
    const anchors = anchorsOf(entry).slice(0, -LAYOUT_ANCHORS.length);
    compared += anchors.length;
    return anchors
      .filter((id) => !ids.has(id))
      .map((id) => `${path}: nothing has the id « ${id} » that the check expects`);
  });
  expectNoFault(faults);
  expect(compared).toBeGreaterThan(ENOUGH[name]);
});

test.each(["/", "/agenda/", "/agenda/archives/", "/actualites/", "/recherche/", "/flux/", "/themes/"])(
  "the check knows the places of %s that a link may lead to",
  (path) => {
    const known = pageAnchors();
    // The header and the footer have theirs from the design system.
    const frame = /^(?:header|menu|theme|modal|footer|breadcrumb|search|fr-)/;
    expect(idsAt("demo", path).filter((id) => !known.has(id) && !frame.test(id))).toEqual([]);
  },
);
