import { expect, test } from "vitest";
import { expectNoFault } from "../helpers/faults.ts";
import { attribute, type BuiltPage, madeUpPage } from "../helpers/pages.ts";
import { allPages, ownPath, SITES, siteFiles } from "../helpers/sites.ts";

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

test.each(SITES)("every image of the %s has an alternative, a size and a file", (name) => {
  expectNoFault(allPages(name).flatMap((page) => imageFaults(page, siteFiles(name))));
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
