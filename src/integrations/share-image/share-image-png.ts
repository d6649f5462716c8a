import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import project from "../../../package.json" with { type: "json" };
import type { ShareImage } from "../../domain/share-image/content.ts";
import { drawShareImage, type Typeface } from "../../domain/share-image/drawing.ts";
import { readTypeface } from "./typeface.ts";

const CACHE = ".cache/share-images";
/** Few colours, flat: a palette takes a third of the bytes. */
const ENCODING = { palette: true, colours: 16, effort: 1, dither: 0 } as const;
/** All that makes an image but its words: how it is drawn, with which letters, and what turns it into pixels. */
const MAKING = [
  import.meta.glob(["./*.ts", "../../domain/share-image/*.ts"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
  project.dependencies["@fontsource/public-sans"],
  project.dependencies["opentype.js"],
  sharp.versions,
  ENCODING,
];

let typeface: Typeface | undefined;

/** The image that stands for a page, as PNG; kept between builds, and drawn again only when its inputs change. */
export async function shareImagePng(image: ShareImage, cache = CACHE): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(cache, `${shareImageKey(image)}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  typeface ??= readTypeface();
  const svg = drawShareImage(image, typeface);
  const png = new Uint8Array(await sharp(Buffer.from(svg)).png(ENCODING).toBuffer());
  mkdirSync(cache, { recursive: true });
  // Written aside, then named: another build never reads half a file.
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, png);
  renameSync(draft, file);
  return png;
}

/** The name of an image in the cache, made from its inputs. */
function shareImageKey(image: ShareImage): string {
  return createHash("sha256")
    .update(JSON.stringify([image, MAKING]))
    .digest("hex");
}
