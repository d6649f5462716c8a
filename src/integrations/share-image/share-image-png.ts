import sharp from "sharp";
import project from "../../../package.json" with { type: "json" };
import type { ShareImage } from "../../domain/share-image/content.ts";
import { drawShareImage, SHARE_IMAGE_SIZE } from "../../domain/share-image/drawing.ts";
import { KeptResults } from "../kept/kept-results.ts";
import { draw } from "./canvas.ts";
import { indexedPng } from "./indexed-png.ts";
import { readTypeface } from "./typeface.ts";

/** All that makes an image but its words: how it is drawn, with which letters, and what turns it into pixels. */
const MAKING = JSON.stringify([
  import.meta.glob(["./*.ts", "../../domain/share-image/*.ts"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
  project.dependencies["@fontsource/public-sans"],
  project.dependencies["opentype.js"],
  sharp.versions,
  process.versions.zlib,
]);

let faces: ReturnType<typeof readTypeface> | undefined;

/** The image that stands for a page, as PNG; kept between builds, and drawn again only when its inputs change. */
export async function shareImagePng(
  image: ShareImage,
  kept = new KeptResults("share-images"),
): Promise<Uint8Array<ArrayBuffer>> {
  const name = KeptResults.nameOf(JSON.stringify(image), MAKING);
  const before = kept.get(name);
  if (before) return new Uint8Array(before);
  faces ??= readTypeface();
  const drawing = drawShareImage(image, { regular: faces.regular.measure, bold: faces.bold.measure });
  const { pixels, palette } = await draw(drawing, faces);
  const png = indexedPng(pixels, SHARE_IMAGE_SIZE.width, palette.colours);
  kept.set(name, png);
  return new Uint8Array(png);
}
