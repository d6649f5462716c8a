import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { entriesOf } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, textOf } from "../helpers/site/pages.ts";
import { pageAt } from "../helpers/site/sites.ts";

interface Seed {
  /** Collection and id of the entry. */
  entry: string;
  /** Words of the source that its page must hold. */
  facts: string[];
  /** Addresses of the source that its page must link; those of a registration, that it must still know. */
  links: string[];
}

const seeds: Seed[] = JSON.parse(readFileSync("tests/fixtures/seed-facts.json", "utf8"));
const folded = (text: string) => text.replaceAll(/\s+/g, " ");

describe.each(seeds)("the page of $entry", ({ entry, facts, links }) => {
  const found = () => {
    const one = entriesOf("site").find(({ collection, id }) => `${collection}/${id}` === entry);
    if (!one) throw new Error(`${entry} is no longer an entry of the site`);
    return one;
  };
  const page = () => pageAt("site", found().path);
  const main = () => page().elements.find(({ tagName }) => tagName === "main");

  test("holds every fact of its source", () => {
    const element = main();
    const text = element ? textOf(element) : "";
    expectNoFault(
      facts.filter((fact) => !text.includes(folded(fact))).map((fact) => `${entry} lost “${fact}”`),
    );
  });

  test("holds every link of its source", () => {
    // What is over invites nobody any more: its forms stay in the entry.
    const { data } = found();
    const { url, otherUrls = [] } = ("registration" in data && data.registration) || {};
    const known = [...page().elements.map((element) => attribute(element, "href")), url, ...otherUrls];
    expectNoFault(
      links.filter((link) => !known.includes(link)).map((link) => `${entry} lost its link to ${link}`),
    );
  });
});

test("the facts cover the five first entries", () => {
  expect(seeds).toHaveLength(5);
  expect(seeds.flatMap(({ facts }) => facts).length).toBeGreaterThan(300);
});
