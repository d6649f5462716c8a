import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { ShareImage } from "../../domain/share-image/content.ts";
import { drawShareImage, type Typeface } from "../../domain/share-image/drawing.ts";
import { readTypeface } from "./typeface.ts";

const CACHE = ".cache/share-images";
/** Few colours, flat: a palette takes half of the bytes. */
const ENCODING = { palette: true, colours: 48, effort: 1, dither: 0 } as const;

let typeface: Typeface | undefined;

/**
 * The image that stands for a page, as PNG. It is kept between builds under a name drawn from everything that
 * makes it: the drawing, where letters are outlines, and what turns it into pixels.
 */
export async function shareImagePng(image: ShareImage, cache = CACHE): Promise<Uint8Array<ArrayBuffer>> {
  typeface ??= readTypeface();
  const svg = drawShareImage(image, typeface);
  const file = join(cache, `${shareImageKey(svg)}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = new Uint8Array(await sharp(Buffer.from(svg)).png(ENCODING).toBuffer());
  mkdirSync(cache, { recursive: true });
  // Written aside, then named: another build never reads half a file.
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, png);
  renameSync(draft, file);
  return png;
}

/** The name of a drawing in the cache. */
export function shareImageKey(svg: string): string {
  const made = JSON.stringify([svg, ENCODING, sharp.versions]);
  return createHash("sha256").update(made).digest("hex");
}
