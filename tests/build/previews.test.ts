import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { entriesOf } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage, madeUpPage } from "../helpers/site/pages.ts";
import {
  ANY_SITES,
  fullPages,
  ORIGIN,
  originOf,
  ownPath,
  type SiteName,
  siteFiles,
} from "../helpers/site/sites.ts";

const LIMITS = { "og:title": 90, "og:description": 160, "og:image:alt": 420 } as const;
const SITE_IMAGE = "/vignettes/site.png";
const REQUIRED = [
  "og:title",
  "og:description",
  "og:type",
  "og:site_name",
  "og:locale",
  "og:image",
  "og:image:type",
  "og:image:width",
  "og:image:height",
  "og:image:alt",
  "twitter:card",
];

function metas({ elements }: BuiltPage): Map<string, string[]> {
  const found = elements
    .filter(({ tagName }) => tagName === "meta")
    .map((meta) => [
      attribute(meta, "property") ?? attribute(meta, "name"),
      attribute(meta, "content") ?? "",
    ]);
  const named = Map.groupBy(found, ([name]) => name ?? "");
  return new Map([...named].map(([name, all]) => [name, all.map(([, content]) => content ?? "")]));
}

/** The value of a meta that is there once. */
const contentOf = (page: BuiltPage, name: string) => metas(page).get(name)?.[0] ?? "";
const imageOf = (page: BuiltPage) => ownPath(contentOf(page, "og:image")) ?? "";

function previewFaults(page: BuiltPage, files: ReadonlySet<string>, origin = ORIGIN): string[] {
  const all = metas(page);
  const fault = (text: string) => `${page.path}: ${text}`;
  const once = REQUIRED.filter((name) => all.get(name)?.length !== 1 || contentOf(page, name) === "");
  const long = Object.entries(LIMITS).filter(([name, most]) => [...contentOf(page, name)].length > most);
  const image = imageOf(page);
  return [
    ...once.map((name) => fault(`${all.get(name)?.length ?? 0} ${name}; each page needs one`)),
    ...long.map(([name, most]) => fault(`${name} of more than ${most} characters; shorten it`)),
    ...(contentOf(page, "og:description") === contentOf(page, "description")
      ? []
      : [fault("og:description is not the description")]),
    ...(files.has(image) ? [] : [fault(`its image ${image} is not built`)]),
    ...(contentOf(page, "og:image").startsWith(`${origin}/`)
      ? []
      : [fault("the address of its image is not whole")]),
    ...(/^[a-z]{2}_[A-Z]{2}$/.test(contentOf(page, "og:locale"))
      ? []
      : [fault("og:locale is not like fr_FR")]),
    ...(/[\s,;:–]…$|\u202F/u.test(contentOf(page, "og:description")) ? [fault("description cut badly")] : []),
  ];
}

/** Format, size and weight of a PNG, read from its first bytes (PNG specification, IHDR). */
function png(name: SiteName, file: string): { isPng: boolean; width: number; height: number; bytes: number } {
  const data = readFileSync(join(inject(name).dir, file));
  return {
    isPng: data.toString("latin1", 1, 4) === "PNG",
    width: data.readUInt32BE(16),
    height: data.readUInt32BE(20),
    bytes: data.byteLength,
  };
}

const drawn = (name: SiteName) => [...siteFiles(name)].filter((file) => file.startsWith("/vignettes/"));

describe.each(ANY_SITES)("on the %s", (name) => {
  test("every page says all that a preview shows, within the limits", () => {
    expectNoFault(fullPages(name).flatMap((page) => previewFaults(page, siteFiles(name), originOf(name))));
  });

  test("every entry has a picture of its own, and the other pages that of the site", () => {
    const entries = new Map(
      entriesOf(name)
        .filter(({ collection }) => collection !== "pages")
        .map(({ path, collection, id }) => [
          path,
          `/vignettes/${collection === "news" ? "actualites" : "agenda"}/${id}.png`,
        ]),
    );
    for (const page of fullPages(name)) {
      expect(imageOf(page), page.path).toBe(entries.get(page.path) ?? SITE_IMAGE);
    }
  });

  test("there is no picture of a page that is not there", () => {
    const shown = new Set(fullPages(name).map(imageOf));
    expect(drawn(name).filter((file) => !shown.has(file))).toEqual([]);
  });

  test("each picture is a PNG of 1200 by 630 pixels, of less than 60 kB", () => {
    expect(drawn(name).length).toBeGreaterThan(3);
    for (const file of drawn(name)) {
      const { bytes, ...shape } = png(name, file);
      expect(shape, file).toEqual({ isPng: true, width: 1200, height: 630 });
      expect(bytes, file).toBeLessThan(60_000);
    }
  });

  test("news say when they came out and changed, their category and their tags", () => {
    const pages = new Map(fullPages(name).map((page) => [page.path, page]));
    for (const { collection, data, path, visibility } of entriesOf(name)) {
      const page = pages.get(path);
      if (collection !== "news" || !page || visibility === "draft") continue;
      expect(contentOf(page, "og:type"), path).toBe("article");
      const published = contentOf(page, "article:published_time");
      expect(published.slice(0, 10), path).toBe(data.publishedAt.slice(0, 10));
      expect(published, path).toMatch(/T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
      expect(contentOf(page, "article:modified_time").slice(0, 10), path).toBe(
        data.updatedAt?.slice(0, 10) ?? "",
      );
      expect(contentOf(page, "article:section"), path).not.toBe("");
      expect(metas(page).get("article:tag") ?? [], path).toHaveLength(data.tags.length);
    }
  });

  test("a page says the address to share where search engines may show it", () => {
    expectNoFault(
      fullPages(name).flatMap((page) => {
        const canonical = page.elements.find((element) => attribute(element, "rel") === "canonical");
        const address = canonical && attribute(canonical, "href");
        return contentOf(page, "og:url") === (address ?? "")
          ? []
          : [`${page.path}: og:url is not its canonical`];
      }),
    );
  });
});

test("an English entry has an English preview", () => {
  const page = fullPages("demo").find(({ path }) => path.endsWith("/day-2030-programme-is-online/"));
  expect(page && contentOf(page, "og:locale")).toBe("en_GB");
  expect(page && contentOf(page, "og:image:alt")).toMatch(/^News.+13 May 2030/);
});

test("what is missing, twice there, too long or unbuilt is noticed", () => {
  const head = REQUIRED.map((name) => `<meta property="${name}" content="${"a".repeat(200)}">`).join("");
  const faults = previewFaults(
    madeUpPage("", { head: `${head}<meta name="og:type" content="b">` }),
    new Set(),
  );
  expect(faults).toContain("/essai/: 2 og:type; each page needs one");
  expect(faults).toContain("/essai/: og:title of more than 90 characters; shorten it");
  expect(faults.some((fault) => fault.includes("is not built"))).toBe(true);
  expect(previewFaults(madeUpPage(""), new Set())).toContain("/essai/: 0 og:image; each page needs one");
});
