import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage } from "../helpers/site/pages.ts";
import { ANY_SITES, fullPages, pageAt, type SiteName, siteFiles, siteOf } from "../helpers/site/sites.ts";

/** Bytes as they travel, compressed by brotli: what was measured, with a tenth above. */
const BUDGETS = {
  /** The largest page. */
  page: 13_500,
  /** The style sheets of a page. */
  styles: 21_000,
  /** The scripts that every page loads. */
  scripts: 5_500,
  /** The scripts that the search page loads besides. */
  search: 26_500,
  /** The script of the DSFR, which comes when one nears what it opens. */
  dsfr: 20_000,
  /** The fonts that every page loads: Marianne, regular and bold. */
  fonts: 84_000,
} as const;

/** What a file weighs on the network. */
function weight(name: SiteName, file: string): number {
  const path = join(inject(name).dir, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function loadedBy({ elements }: BuiltPage, tag: string, rel?: string): string[] {
  return elements
    .filter(({ tagName }) => tagName === tag)
    .filter((element) => rel === undefined || attribute(element, "rel") === rel)
    .map((element) => attribute(element, tag === "link" ? "href" : "src") ?? "")
    .filter((address) => address !== "/noscript.css" && address !== "");
}

describe.each(ANY_SITES)("on the %s", (name) => {
  test("no page is heavier than its budget", () => {
    expectNoFault(
      fullPages(name)
        // The copy that ships is compressed less: within the budget, it needs no second look.
        .filter(({ path }) => weight(name, path.endsWith("/") ? `${path}index.html` : path) > BUDGETS.page)
        .map(({ path, html }) => ({ path, bytes: brotliCompressSync(html).byteLength }))
        .filter(({ bytes }) => bytes > BUDGETS.page)
        .map(
          ({ path, bytes }) =>
            `${path}: ${bytes} bytes; the budget is ${BUDGETS.page}: cut its lists, or raise it`,
        ),
    );
  });

  test("the style sheets are within their budget", () => {
    const bytes = sum(loadedBy(pageAt(name, "/"), "link", "stylesheet").map((file) => weight(name, file)));
    expect(bytes).toBeLessThanOrEqual(BUDGETS.styles);
    expect(bytes, "far below: lower the budget").toBeGreaterThan(BUDGETS.styles * 0.7);
  });

  test("the scripts of every page are within their budget", () => {
    const bytes = sum(loadedBy(pageAt(name, "/accessibilite/"), "script").map((file) => weight(name, file)));
    expect(bytes).toBeLessThanOrEqual(BUDGETS.scripts);
    expect(bytes, "far below: lower the budget").toBeGreaterThan(BUDGETS.scripts * 0.7);
    const search = sum(loadedBy(pageAt(name, "/recherche/"), "script").map((file) => weight(name, file)));
    expect(search - bytes).toBeLessThanOrEqual(BUDGETS.search);
    const [dsfr = ""] = [...siteFiles(name)].filter((file) => /\/dsfr\.[\w-]+\.js$/.test(file));
    expect(weight(name, dsfr)).toBeLessThanOrEqual(BUDGETS.dsfr);
  });

  test("a page loads two scripts: what sets its theme, and the rest; the search page loads two more", () => {
    const counts = new Map(
      fullPages(name).map((page) => [page.path, loadedBy(page, "script").length] as const),
    );
    expect(counts.get("/recherche/")).toBe(4);
    counts.delete("/recherche/");
    expect(new Set(counts.values())).toEqual(new Set([2]));
  });

  test("the fonts asked for at once are within their budget", () => {
    const fonts = loadedBy(pageAt(name, "/"), "link", "preload");
    // The fonts of the system are there already.
    expect(fonts).toHaveLength(siteOf(name).brand === "state" ? 2 : 0);
    expect(sum(fonts.map((file) => weight(name, file)))).toBeLessThanOrEqual(BUDGETS.fonts);
  });

  test("the icons of the style sheets are one file", () => {
    const [sheet = ""] = loadedBy(pageAt(name, "/"), "link", "stylesheet");
    const css = readFileSync(join(inject(name).dir, sheet), "utf8");
    const masks = [...css.matchAll(/mask-image:url\(([^)]+)\)/g)].map(([, file]) => file);
    expect(masks.length).toBeGreaterThan(20);
    expect(new Set(masks).size).toBe(1);
  });

  test("every large text file has its compressed copies", () => {
    const files = siteFiles(name);
    expectNoFault(
      [...files]
        .filter((file) => /\.(?:html|css|js|xml|svg|ics|json)$/.test(file) && !file.startsWith("/pagefind/"))
        .filter((file) => statSync(join(inject(name).dir, file)).size > 4096)
        .filter((file) => !files.has(`${file}.br`) || !files.has(`${file}.gz`))
        .map((file) => `${file}: no .br or .gz beside it`),
    );
  });
});
