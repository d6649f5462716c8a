import { readFileSync } from "node:fs";
import postcss from "postcss";
import { expect, test } from "vitest";
import { leavePictures } from "../../../../src/integrations/purge-css/left-pictures.ts";
import { hashOf, rewriteSheet } from "../../../../src/integrations/purge-css/rewrite-sheet.ts";

const ICON = "node_modules/@gouvfr/dsfr/dist/icons/system/add-line.svg";
const left = async (css: string, from: string) =>
  (await postcss([leavePictures()]).process(css, { from })).css;

test("a picture of the design system is left, from its sheets and from ours, and the purged sheet gets it", async () => {
  const theirs = await left(
    '.a{mask-image:url("../icons/system/add-line.svg")}',
    "node_modules/@gouvfr/dsfr/dist/utility/utility.main.min.css",
  );
  const ours = await left(
    ".b{mask-image:url(@gouvfr/dsfr/dist/icons/system/add-line.svg)}",
    "src/styles/site.css",
  );
  const { css, files } = rewriteSheet(theirs + ours);
  const content = readFileSync(ICON);
  const name = `data.${hashOf(content)}.svg`;
  expect([...files]).toEqual([[name, content]]);
  expect(css).toContain(`.b{-webkit-mask-image:url(${name});mask-image:url(${name})}`);
});

test("fonts, data, other pictures of ours and other sites are left to Vite", async () => {
  const css = `.a{background:url(./a.svg),url("https://x.fr/a.svg"),url(data:image/svg+xml,a.svg);src:url(../b.woff2)}`;
  expect(await left(css, "src/styles/site.css")).toBe(css);
});

test("an icon that the design system no longer has stops the build", () => {
  expect(() => rewriteSheet(".a{mask-image:url(dsfr://icons/gone.svg)}")).toThrow(/gone\.svg/);
});
