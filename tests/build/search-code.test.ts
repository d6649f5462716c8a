import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, inject, test } from "vitest";
import { scriptsOf } from "../../src/cli/bench/page-scripts.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import type { BuiltPage } from "../helpers/site/pages.ts";
import { ANY_SITES, fullPages, pageAt, type SiteName, siteFiles } from "../helpers/site/sites.ts";

const INDEX = "/pagefind/";
const SEARCH_PAGE = "/recherche/";

const codeOf = (name: SiteName, script: string) => readFileSync(join(inject(name).dir, script), "utf8");

/** The scripts that know where the index is: the search. */
function searchScripts(name: SiteName): string[] {
  return [...siteFiles(name)]
    .filter((file) => file.endsWith(".js") && !file.startsWith(INDEX))
    .filter((file) => codeOf(name, file).includes(INDEX));
}

/** What a page says or loads of the search: the index, or one of its scripts, now or later. */
function searchFaults(name: SiteName, { path, html }: BuiltPage, engines: readonly string[]): string[] {
  const names = [INDEX, ...engines.map((engine) => basename(engine))];
  const texts = [html, ...scriptsOf(inject(name).dir, html).map((script) => codeOf(name, script))];
  return names
    .filter((known) => texts.some((text) => text.includes(known)))
    .map((known) => `${path}: loads or names ${known}, which is for ${SEARCH_PAGE} only`);
}

test.each(ANY_SITES)("no page of the %s but the search page loads any code of the search", (name) => {
  const engines = searchScripts(name);
  expect(engines.length).toBeGreaterThan(0);
  expectNoFault(
    fullPages(name)
      .filter(({ path }) => path !== SEARCH_PAGE)
      .flatMap((page) => searchFaults(name, page, engines)),
  );
});

test.each(ANY_SITES)("the search page of the %s does, and is noticed", (name) => {
  expect(searchFaults(name, pageAt(name, SEARCH_PAGE), searchScripts(name))).toContain(
    "/recherche/: loads or names /pagefind/, which is for /recherche/ only",
  );
});
