import { describe, expect, test } from "vitest";
import { formatsOf, shapeOf, sizeAt } from "../../../../src/components/media/places.ts";

const photo = { width: 4000, height: 3000 };

describe("a picture", () => {
  test("keeps its proportions in a text and in a gallery", () => {
    expect(sizeAt("text", photo)).toEqual({ width: 1440, height: 1080 });
    expect(sizeAt("gallery", photo)).toEqual({ width: 800, height: 600 });
  });

  test("is cropped to 16:9 in a card", () => {
    expect(sizeAt("card", photo)).toEqual({ width: 800, height: 450 });
    expect(sizeAt("wideCard", photo)).toEqual({ width: 1200, height: 675 });
  });

  test("is never larger than its file", () => {
    expect(sizeAt("text", { width: 400, height: 300 })).toEqual({ width: 400, height: 300 });
    expect(sizeAt("card", { width: 400, height: 300 })).toEqual({ width: 400, height: 225 });
  });

  test("takes less than the width of the text when it is upright", () => {
    expect(shapeOf("text", { width: 900, height: 1600 }).sizes).toContain("28rem");
    expect(shapeOf("text", photo).sizes).toContain("45rem");
    expect(sizeAt("text", { width: 900, height: 1600 })).toEqual({ width: 900, height: 1600 });
  });
});

describe("the formats of a picture", () => {
  test("are AVIF, WebP and one that every browser reads", () => {
    expect(formatsOf("jpg")).toEqual({ modern: ["avif", "webp"], fallback: "jpeg" });
    for (const format of ["png", "webp", "avif", "tiff"] as const) {
      expect(formatsOf(format), format).toEqual({ modern: ["avif", "webp"], fallback: "png" });
    }
  });

  test("leave drawings and animations as they move", () => {
    expect(formatsOf("svg")).toEqual({ modern: [] });
    expect(formatsOf("gif")).toEqual({ modern: ["webp"], fallback: "webp" });
  });
});
