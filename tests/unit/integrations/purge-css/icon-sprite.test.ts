import { describe, expect, test } from "vitest";
import { spriteIcons } from "../../../../src/integrations/purge-css/icon-sprite.ts";

const ICONS: Readonly<Record<string, string>> = {
  "/_astro/b.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24"><path d="M1 1"/></svg>',
  "/_astro/a.svg":
    '<svg width="24" height="24" viewBox="0 0 24 24" fill="none" xmlns="http://www.w3.org/2000/svg"><path d="M2 2"/></svg>\n',
  "/_astro/c.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M3 3"/></svg>',
  "/_astro/wide.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24"><path d="M4 4"/></svg>',
  "/_astro/named.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path id="x" d="M5 5"/></svg>',
};
const mask = (name: string) => `.${name}{mask-image:url(/_astro/${name}.svg);mask-size:100% 100%}`;
const sprited = (...names: string[]) =>
  spriteIcons(
    names.map(mask).join(""),
    () => "icons.1.svg",
    (address) => ICONS[address] ?? "",
  );

describe("the icons of a sheet", () => {
  test("are one file, in an order that the sheet does not decide", () => {
    const { sprite } = sprited("b", "a", "b");
    expect(sprite).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="48" viewBox="0 0 24 48">' +
        '<svg y="0" width="24" height="24" viewBox="0 0 24 24" fill="none"><path d="M2 2"/></svg>' +
        '<svg y="24" width="24" height="24" viewBox="0 0 24 24"><path d="M1 1"/></svg></svg>\n',
    );
    expect(sprited("a", "b").sprite).toBe(sprite);
  });

  test("become windows on their place in the column", () => {
    expect(sprited("c", "a", "b").css).toBe(
      ".c{mask-image:url(icons.1.svg);mask-position:0 100%;mask-size:100% 300%}" +
        ".a{mask-image:url(icons.1.svg);mask-position:0 0%;mask-size:100% 300%}" +
        ".b{mask-image:url(icons.1.svg);mask-position:0 50%;mask-size:100% 300%}",
    );
  });

  test("keep the prefix of older browsers", () => {
    const css = ".a{-webkit-mask-image:url(/_astro/a.svg)}.b{mask-image:url(/_astro/b.svg)}";
    expect(
      spriteIcons(
        css,
        () => "i.svg",
        (address) => ICONS[address] ?? "",
      ).css,
    ).toBe(
      ".a{-webkit-mask-image:url(i.svg);-webkit-mask-position:0 0%}.b{mask-image:url(i.svg);mask-position:0 100%}",
    );
  });

  test.each([
    ["one alone", ["a"]],
    ["a mask of another shape", ["a", "wide"]],
    ["a drawing that has names", ["a", "named"]],
  ])("stay as they are: %s", (_, names) => {
    expect(sprited(...names)).toEqual({ css: names.map(mask).join(""), sprite: undefined, replaced: [] });
  });
});
