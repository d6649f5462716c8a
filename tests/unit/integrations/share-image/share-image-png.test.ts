import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { ShareImage } from "../../../../src/domain/share-image/content.ts";
import { PALETTES } from "../../../../src/domain/share-image/style.ts";
import { shareImagePng } from "../../../../src/integrations/share-image/share-image-png.ts";
import { pathData, readTypeface } from "../../../../src/integrations/share-image/typeface.ts";

const image: ShareImage = {
  part: "agenda",
  label: "Atelier",
  warning: "Annulé",
  title: "Écrire un courrier lisible",
  facts: [{ icon: "calendar", text: "20 juin 2024" }],
  signature: "exemple.gouv.fr",
};

describe("the image that stands for a page", () => {
  test("is a PNG of 1200 by 630 pixels, of sixteen colours at most, of less than 30 kB", async () => {
    const png = await shareImagePng(image);
    const { format, width, height, isPalette } = await sharp(png).metadata();
    expect({ format, width, height, isPalette }).toEqual({
      format: "png",
      width: 1200,
      height: 630,
      isPalette: true,
    });
    expect(png.byteLength).toBeLessThan(30_000);
  });

  test("has the colours of its part: the ground, the plates, the footer", async () => {
    const { data, info } = await sharp(await shareImagePng(image))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => {
      const from = (y * info.width + x) * info.channels;
      return `#${data.subarray(from, from + 3).toString("hex")}`;
    };
    const { ink, paper, shade } = PALETTES.agenda;
    expect([at(2, 2), at(1198, 4), at(2, 628), at(76, 76)]).toEqual([paper, shade, ink, ink]);
    // The second plate follows the first, whose width is that of its words.
    const line = Array.from({ length: info.width }, (_, x) => at(x, 76));
    expect(line.filter((colour) => colour === PALETTES.warning.ink).length).toBeGreaterThan(100);
  });

  test("shows its letters where they are measured: the title starts at the margin, within its height", async () => {
    const { data, info } = await sharp(await shareImagePng({ ...image, title: "H" }))
      .extract({ left: 0, top: 170, width: 400, height: 230 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const dark = Array.from({ length: info.width * info.height }, (_, pixel) => pixel).filter(
      (pixel) => (data[pixel * info.channels] ?? 255) < 60,
    );
    const xs = dark.map((pixel) => pixel % info.width);
    const ys = dark.map((pixel) => Math.floor(pixel / info.width));
    // A capital of 92 pixels of type: seven tenths of it high, its stem a few pixels after the margin.
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(72);
    expect(Math.min(...xs)).toBeLessThan(84);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(58);
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(70);
  });

  test("has equal bytes each time it is drawn, another being drawn at once", async () => {
    const first = await shareImagePng(image);
    const [other, again] = await Promise.all([
      shareImagePng({ ...image, part: "news" }),
      shareImagePng(image),
    ]);
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, other)).not.toBe(0);
  });

  test("leaves its margins free", async () => {
    const title = Array.from({ length: 40 }, () => "Interministériellement").join(" ");
    const png = await shareImagePng({
      ...image,
      title,
      label: title,
      facts: [{ icon: "place", text: title }],
    });
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
      const [placed] = bold.place(letter);
      expect(placed && pathData(placed.glyph.getPath(0, 0, 10).commands), letter).toMatch(/^M-?\d/);
    }
  });

  test("are left out when no font has them, without a trace", () => {
    expect(bold.place("😀")).toEqual([]);
    expect(bold.measure("a😀", 10)).toBeCloseTo(bold.measure("a", 10));
  });

  test("are as wide as their size is large", () => {
    expect(bold.measure("Agenda", 40)).toBeCloseTo(bold.measure("Agenda", 20) * 2);
    expect(bold.measure("", 40)).toBe(0);
  });

  test("stand one after the other, nearer where a pair asks for it", () => {
    const [, v] = bold.place("AV");
    expect(v?.x).toBeLessThan(bold.measure("A", 1));
    expect(bold.measure("AV", 1)).toBeLessThan(bold.measure("A", 1) + bold.measure("V", 1));
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
