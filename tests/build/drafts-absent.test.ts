import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { type Entry, entriesOf } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type Element } from "../helpers/site/pages.ts";
import { ANY_SITES, fullPages, ownPath, pageAt, siteFiles } from "../helpers/site/sites.ts";

/** Words of the fixtures that nobody may read. */
const MARKERS = ["Brouillon invisible", "Publication future"];

/** The text of a built file; Pagefind’s formats are opened. */
function contentOf(path: string): string {
  const bytes = readFileSync(path);
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (gzipped ? gunzipSync(bytes) : bytes).toString("utf8");
}

function leaks(file: string, content: string, words: readonly string[]): string[] {
  return words
    .filter((word) => file.includes(word) || content.includes(word))
    .map((word) => `${file} holds “${word}”, of an entry that is not published`);
}

/** What would betray an entry: its name, its title and its former addresses. */
function wordsOf({ id, data }: Entry): string[] {
  return [id, data.title, ...data.aliases];
}

const isIn = (element: Element, className: string): boolean => {
  if (attribute(element, "class")?.split(" ").includes(className)) return true;
  const { parentNode } = element;
  return parentNode !== null && "tagName" in parentNode && isIn(parentNode, className);
};

describe.each(ANY_SITES)("on the %s", (name) => {
  const files = () =>
    [...siteFiles(name)].filter((file) => !/\.(?:br|gz|woff2?|png|avif|webp|jpe?g)$/.test(file));

  test("no file holds anything of a draft or of a planned entry", () => {
    const hidden = entriesOf(name).filter(
      ({ visibility }) => visibility === "draft" || visibility === "planned",
    );
    if (name === "demo") expect(hidden.length).toBeGreaterThan(5);
    const words = [...MARKERS, ...hidden.flatMap(wordsOf)];
    expectNoFault(files().flatMap((file) => leaks(file, contentOf(join(inject(name).dir, file)), words)));
  });

  test("an expired entry keeps its page, out of search engines, and appears nowhere else", () => {
    const expired = entriesOf(name).filter(({ visibility }) => visibility === "expired");
    if (name === "demo") expect(expired.length).toBeGreaterThan(2);
    for (const { path } of expired) {
      const robots = pageAt(name, path).elements.find((element) => attribute(element, "name") === "robots");
      expect(robots && attribute(robots, "content"), path).toBe("noindex");
    }
    const paths = new Set(expired.map(({ path }) => path));
    const linking = fullPages(name).flatMap(({ path, elements }) =>
      elements
        .filter((element) => element.tagName === "a" && !isIn(element, "site-prose"))
        .map((element) => ownPath(attribute(element, "href") ?? "") ?? "")
        .filter((target) => paths.has(target))
        .map(
          (target) => `${path} links ${target}, which has expired; leave it out of lists and related entries`,
        ),
    );
    const others = files().filter((file) => !/\.html$|^\/(?:_redirects|\.htaccess)$/.test(file));
    const elsewhere = others.flatMap((file) => {
      const content = contentOf(join(inject(name).dir, file));
      return (
        [...paths]
          // Its own calendar file is for who has its address, as its page is.
          .filter((path) => content.includes(path) && file !== `${path.slice(0, -1)}.ics`)
          .map(
            (path) => `${file} holds ${path}, which has expired; leave it out of feeds, sitemap and search`,
          )
      );
    });
    expectNoFault([...linking, ...elsewhere]);
  });
});

test("every draft and planned entry of the fixtures carries a marker", () => {
  for (const { collection, id, visibility } of entriesOf("demo")) {
    if (visibility !== "draft" && visibility !== "planned") continue;
    const source = readFileSync(`tests/fixtures/site/${collection}/${id}.mdx`, "utf8");
    expect(
      MARKERS.some((marker) => source.includes(marker)),
      id,
    ).toBe(true);
  }
});

test("a leaked word and a leaked name are noticed", () => {
  expect(leaks("/index.html", "rien", MARKERS)).toEqual([]);
  expect(leaks("/index.html", "Publication future : le bilan", MARKERS)).toEqual([
    "/index.html holds “Publication future”, of an entry that is not published",
  ]);
  expect(leaks("/brouillon/index.html", "", ["brouillon"])).toHaveLength(1);
});
