import { expect, inject, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage, isEmptyMonth, isRedirect, madeUpPage } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages, fullPages, ORIGIN, originOf, pageAt } from "../helpers/site/sites.ts";

function canonicalsOf({ elements }: BuiltPage): string[] {
  return elements
    .filter((element) => attribute(element, "rel") === "canonical")
    .map((element) => attribute(element, "href") ?? "");
}

function isNoindex({ elements }: BuiltPage): boolean {
  return elements.some(
    (element) => attribute(element, "name") === "robots" && attribute(element, "content") === "noindex",
  );
}

function canonicalFaults(page: BuiltPage, origin = ORIGIN): string[] {
  const found = canonicalsOf(page);
  const own = origin + encodeURI(page.path);
  if (isNoindex(page)) {
    return found.length === 0 ? [] : [`${page.path}: noindex and canonical contradict each other; keep one`];
  }
  if (found.length === 1 && found[0] === own) return [];
  return [`${page.path}: canonical ${found.join(", ") || "absent"}; expected ${own}`];
}

test.each(ANY_SITES)(
  "every page of the %s that search engines may show has its own canonical address",
  (name) => {
    expectNoFault(fullPages(name).flatMap((page) => canonicalFaults(page, originOf(name))));
  },
);

test("the redirects give the present address of the entry as canonical", () => {
  const redirects = allPages("demo").filter(isRedirect);
  expect(redirects).not.toEqual([]);
  for (const page of redirects) {
    const [canonical = ""] = canonicalsOf(page);
    expect(isRedirect(pageAt("demo", decodeURI(new URL(canonical).pathname))), page.path).toBe(false);
    expect(new URL(canonical).origin).toBe(ORIGIN);
  }
});

test.each(["site", "prefecture"] as const)(
  "of the %s, search engines show everything but the search page, the 404 page and empty months",
  (name) => {
    expect(
      fullPages(name)
        .filter((page) => isNoindex(page) && !isEmptyMonth(page, inject(name).now))
        .map(({ path }) => path),
    ).toEqual(["/404.html", "/410/", "/recherche/"]);
  },
);

test("of the demonstration, search engines show nothing", () => {
  expectNoFault(
    allPages("demo")
      .filter((page) => !isNoindex(page))
      .map(({ path }) => `${path}: search engines may show it; the entries are fictitious, write noindex`),
  );
});

test("a canonical that is missing, relative or another’s is noticed", () => {
  const page = (head: string) => madeUpPage("", { head });
  expect(canonicalFaults(page(`<link rel="canonical" href="${ORIGIN}/essai/">`))).toEqual([]);
  expect(canonicalFaults(page('<meta name="robots" content="noindex">'))).toEqual([]);
  expect(canonicalFaults(page(""))).toEqual([`/essai/: canonical absent; expected ${ORIGIN}/essai/`]);
  expect(canonicalFaults(page('<link rel="canonical" href="/essai/">'))).toHaveLength(1);
  expect(canonicalFaults(page(`<link rel="canonical" href="${ORIGIN}/">`))).toHaveLength(1);
});
