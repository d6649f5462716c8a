import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { expectNoFault } from "../helpers/site/faults.ts";
import { attribute } from "../helpers/site/pages.ts";
import { ANY_SITES, fullPages } from "../helpers/site/sites.ts";

interface Manifest {
  name: string;
  short_name: string;
  lang: string;
  start_url: string;
  icons: { src: string; sizes: string; type: string }[];
}

/** Width and height of a PNG file, from its header. */
function pngSize(path: string): string {
  const bytes = readFileSync(path);
  expect(bytes.toString("latin1", 1, 4), path).toBe("PNG");
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test.each(ANY_SITES)(
  "the manifest of the %s names the site in French and has icons of the sizes it says",
  (name) => {
    const { dir } = inject(name);
    const manifest: Manifest = JSON.parse(readFileSync(join(dir, "manifest.webmanifest"), "utf8"));
    expect(manifest).toMatchObject({ lang: "fr", start_url: "/" });
    expect(manifest.name).not.toBe("");
    expect(manifest.short_name).not.toBe("");
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512"]);
    for (const { src, sizes, type } of manifest.icons) {
      expect(type).toBe("image/png");
      expect(pngSize(join(dir, src)), src).toBe(sizes);
    }
  },
);

test.each(ANY_SITES)("the %s has an icon where browsers look for one unasked", (name) => {
  const header = readFileSync(join(inject(name).dir, "favicon.ico")).toString("hex", 0, 4);
  expect(header, "what an .ico starts with").toBe("00000100");
});

test.each(ANY_SITES)("every page of the %s links the manifest", (name) => {
  expectNoFault(
    fullPages(name)
      .filter(({ elements }) => {
        const links = elements.filter((element) => attribute(element, "rel") === "manifest");
        return (
          links.length !== 1 || links.some((link) => attribute(link, "href") !== "/manifest.webmanifest")
        );
      })
      .map(({ path }) => `${path}: must link /manifest.webmanifest once`),
  );
});
