import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { FOLDERS } from "../helpers/site/entries.ts";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute, type BuiltPage, elementsOf, filesOf, madeUpPage } from "../helpers/site/pages.ts";
import { ANY_SITES, allPages, ownPath, pageAt, siteFiles } from "../helpers/site/sites.ts";

function imageFaults({ path, elements }: BuiltPage, files: ReadonlySet<string>): string[] {
  return elements
    .filter(({ tagName }) => tagName === "img")
    .flatMap((image) => {
      const src = attribute(image, "src") ?? "";
      const fault = (text: string) => `${path}: image ${src}: ${text}`;
      const size = ["width", "height"].filter((name) => !/^[1-9]\d*$/.test(attribute(image, name) ?? ""));
      return [
        ...(attribute(image, "alt") === undefined
          ? [fault('no alt; describe it, or write alt="" if decorative')]
          : []),
        ...size.map((name) => fault(`no ${name} in pixels; without it the text jumps when the image comes`)),
        ...(files.has(ownPath(src) ?? "") ? [] : [fault("the file is not built")]),
      ];
    });
}

test.each(ANY_SITES)("every image of the %s has an alternative, a size and a file", (name) => {
  expectNoFault(allPages(name).flatMap((page) => imageFaults(page, siteFiles(name))));
});

/** The pictures of a page, as the place they take and the way they load. */
function loadingFaults({ path, elements }: BuiltPage): string[] {
  const pictures = elements.filter(({ tagName }) => tagName === "picture");
  const urgent = elements.filter((image) => attribute(image, "fetchpriority") === "high");
  const images = elements.filter(({ tagName }) => tagName === "img");
  const first = images.find((image) => attribute(image, "alt") !== undefined);
  return [
    ...pictures.flatMap((picture) => {
      const sources = elementsOf(picture).filter(({ tagName }) => tagName === "source");
      const types = sources.map((source) => attribute(source, "type")).join(" ");
      return [
        ...(/^(?:image\/avif )?image\/webp$/.test(types)
          ? []
          : [`${path}: picture of ${types}; AVIF, then WebP`]),
        ...sources
          .filter((source) => !attribute(source, "sizes") || !/ \d+w/.test(attribute(source, "srcset") ?? ""))
          .map(() => `${path}: picture without sizes or widths`),
      ];
    }),
    ...(urgent.length > 1 ? [`${path}: ${urgent.length} urgent images; only the first is`] : []),
    ...urgent.filter((image) => image !== first).map(() => `${path}: the urgent image is not the first`),
    ...images
      .filter((image) => attribute(image, "loading") !== "lazy" && image !== first)
      .map((image) => `${path}: image ${attribute(image, "src")} loads at once; only the first does`),
    ...images
      .filter((image) => attribute(image, "loading") === "lazy" && attribute(image, "decoding") !== "async")
      .map((image) => `${path}: image ${attribute(image, "src")} without decoding="async"`),
  ];
}

test.each(ANY_SITES)(
  "pictures of the %s are AVIF and WebP of several widths, lazy but for the first",
  (name) => {
    expectNoFault(allPages(name).flatMap(loadingFaults));
  },
);

test("an entry with an image shows it at once", () => {
  const { elements } = pageAt("demo", "/actualites/retour-sur-la-journee-2029/");
  const [lead, ...others] = elements.filter(({ tagName }) => tagName === "img");
  expect(lead && attribute(lead, "loading")).toBe("eager");
  expect(lead && attribute(lead, "fetchpriority")).toBe("high");
  expect(others.length).toBeGreaterThan(3);
});

const isPhoto = (file: string) => /\.(?:jpe?g|png|gif|webp|avif|tiff?)$/i.test(file);

test.each(ANY_SITES)("no picture of the %s is the file that an editor gave, whatever it weighs", (name) => {
  const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  const given = new Set(
    filesOf(FOLDERS[name])
      .filter(isPhoto)
      .map((file) => digest(FOLDERS[name] + file)),
  );
  expectNoFault(
    [...siteFiles(name)]
      .filter((file) => isPhoto(file) && given.has(digest(inject(name).dir + file)))
      .map((file) => `${file}: the original, as its editor gave it; show it by Picture.astro`),
  );
});

test("an image of a body alone in its paragraph is a figure of the DSFR", () => {
  const { elements } = pageAt("demo", "/actualites/retour-sur-la-journee-2029/");
  const figures = elements.filter((element) =>
    attribute(element, "class")?.split(" ").includes("fr-content-media"),
  );
  const alternatives = figures.flatMap((figure) =>
    elementsOf(figure).flatMap((element) => attribute(element, "alt") ?? []),
  );
  expect(alternatives).toContain("Des collines vertes et bleues qui se recouvrent.");
});

test("a second urgent image, one format and a missing width are noticed", () => {
  const faults = (html: string) => loadingFaults(madeUpPage(html));
  const image = '<img src="/a.png" alt="" loading="eager" fetchpriority="high">';
  expect(faults(image)).toEqual([]);
  expect(faults(image + image)).toHaveLength(3);
  expect(faults('<img src="/a.png" alt="" loading="lazy">')).toHaveLength(1);
  expect(faults(`<picture><source type="image/webp" srcset="/a.webp">${image}</picture>`)).toHaveLength(1);
});

test("an image without alternative, size or file is noticed", () => {
  const files = new Set(["/a.png"]);
  const faults = (html: string) => imageFaults(madeUpPage(html), files);
  expect(faults('<img src="/a.png" alt="" width="1" height="2">')).toEqual([]);
  expect(faults('<img src="/a.png" width="1" height="2">')).toEqual([
    '/essai/: image /a.png: no alt; describe it, or write alt="" if decorative',
  ]);
  expect(faults('<img src="/a.png" alt="" width="100%">')).toHaveLength(2);
  expect(faults('<img src="/b.png" alt="" width="1" height="2">')).toHaveLength(1);
});
