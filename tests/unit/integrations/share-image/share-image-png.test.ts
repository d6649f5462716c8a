import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ShareImage } from "../../../../src/domain/share-image/content.ts";
import { drawShareImage } from "../../../../src/domain/share-image/drawing.ts";
import { PALETTES } from "../../../../src/domain/share-image/style.ts";
import { shareImagePng } from "../../../../src/integrations/share-image/share-image-png.ts";
import { readTypeface } from "../../../../src/integrations/share-image/typeface.ts";

const image: ShareImage = {
  part: "agenda",
  label: "Atelier",
  warning: "Annulé",
  title: "Écrire un courrier lisible",
  facts: [{ icon: "calendar", text: "20 juin 2024" }],
  signature: "exemple.gouv.fr",
};

let cache = "";
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "share-images-"));
});
afterEach(() => rmSync(cache, { recursive: true }));

describe("the image that stands for a page", () => {
  test("is a PNG of 1200 by 630 pixels, of less than 60 kB", async () => {
    const png = await shareImagePng(image, cache);
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: "png", width: 1200, height: 630 });
    expect(png.byteLength).toBeLessThan(60_000);
  });

  test("is drawn once, then taken from the cache, until anything it shows changes", async () => {
    const first = await shareImagePng(image, cache);
    const [file = ""] = readdirSync(cache);
    writeFileSync(join(cache, file), "kept");
    expect(Buffer.from(await shareImagePng(image, cache)).toString()).toBe("kept");
    const changed = await shareImagePng({ ...image, signature: "autre.gouv.fr" }, cache);
    expect(Buffer.compare(first, changed)).not.toBe(0);
    expect(readdirSync(cache)).toHaveLength(2);
  });

  test("has equal bytes each time it is drawn", async () => {
    const first = await shareImagePng(image, cache);
    const again = await shareImagePng(image, join(cache, "again"));
    expect(Buffer.compare(first, again)).toBe(0);
    expect(statSync(join(cache, "again")).isDirectory()).toBe(true);
  });

  test("has letters as outlines, since fonts differ between machines, and no number that is none", () => {
    const svg = drawShareImage(image, readTypeface());
    expect(svg).not.toMatch(/<text|font-family|NaN|undefined|Infinity/);
    expect(svg.length).toBeGreaterThan(10_000);
  });

  test("leaves its margins free", async () => {
    const title = Array.from({ length: 40 }, () => "Interministériellement").join(" ");
    const png = await shareImagePng(
      { ...image, title, label: title, facts: [{ icon: "place", text: title }] },
      cache,
    );
    const { data, info } = await sharp(png)
      .extract({ left: 1140, top: 220, width: 60, height: 300 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const darkest = Math.min(...data.filter((_, index) => index % info.channels < 3));
    expect(darkest, "no letter in the right margin").toBeGreaterThan(180);
  });
});

describe("its letters", () => {
  const { bold } = readTypeface();

  test("are those of French and of its neighbours, accents and ligatures included", () => {
    for (const letter of "ÀÂÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»’…–€°ßñáíóúÄÖšžőł") {
      expect(bold.outline(letter, 0, 0, 10), letter).not.toBe("");
    }
  });

  test("are left out when no font has them, without a trace", () => {
    expect(bold.outline("😀", 0, 0, 10)).toBe("");
    expect(bold.measure("a😀", 10)).toBeCloseTo(bold.measure("a", 10));
  });

  test("are as wide as their size is large", () => {
    expect(bold.measure("Agenda", 40)).toBeCloseTo(bold.measure("Agenda", 20) * 2);
    expect(bold.measure("", 40)).toBe(0);
  });
});

test("ink and paper have a contrast of 7:1 or more, as have letters on plates", () => {
  const light = (hex: string) => {
    const [, ...digits] =
      hex.length === 4
        ? [...hex].flatMap((d, i) => (i ? [d + d] : [d]))
        : ["#", ...(hex.slice(1).match(/../g) ?? [])];
    const [r = 0, g = 0, b = 0] = digits.map((pair) => {
      const value = Number.parseInt(pair, 16) / 255;
      return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
    return (bright + 0.05) / (dark + 0.05);
  };
  for (const { ink, paper, shade } of Object.values(PALETTES)) {
    for (const ground of [paper, shade, "#fff"])
      expect(contrast(ink, ground), ink + ground).toBeGreaterThan(7);
  }
});
