import sharp from "sharp";
import { ICONS } from "../../domain/share-image/style.ts";
import { type Placed, pathData } from "./typeface.ts";

/** How much of each pixel a shape covers, 0 to 255, and where it stands from its origin. */
export interface Mask {
  left: number;
  top: number;
  width: number;
  height: number;
  coverage: Uint8Array;
}

const masks = new Map<string, Promise<Mask>>();

/** The mask of a letter at a size of type, drawn once for all images: its origin is on the baseline. */
export function letterMask({ glyph, key }: Placed, size: number): Promise<Mask> {
  // Letters with accents stand above, signs such as « ç » below.
  const box = { left: -Math.ceil(size / 4), top: -Math.ceil(size * 1.1), height: Math.ceil(size * 1.5) };
  const width = Math.ceil(size * 1.75);
  return maskOf(`${key}${size}`, { ...box, width }, () => pathData(glyph.getPath(0, 0, size).commands), 1);
}

/** The mask of an icon: its origin is its corner. */
export function iconMask(icon: keyof typeof ICONS, scale: number): Promise<Mask> {
  const side = Math.ceil(24 * scale);
  return maskOf(`${icon} ${scale}`, { left: 0, top: 0, width: side, height: side }, () => ICONS[icon], scale);
}

function maskOf(
  key: string,
  { left, top, width, height }: Omit<Mask, "coverage">,
  data: () => string,
  scale: number,
): Promise<Mask> {
  const known = masks.get(key);
  if (known) return known;
  const path = `<path transform="translate(${-left} ${-top}) scale(${scale})" d="${data()}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${path}</svg>`;
  const mask = sharp(Buffer.from(svg))
    .extractChannel("alpha")
    .raw()
    .toBuffer()
    .then((coverage) => cropped({ left, top, width, height, coverage }));
  masks.set(key, mask);
  return mask;
}

/** A mask without what is empty around its shape: a tenth of it, put on hundreds of images. */
function cropped({ left, top, width, coverage }: Mask): Mask {
  const isInked = (covered: number) => covered > 0;
  const head = Math.floor(coverage.findIndex(isInked) / width);
  const foot = Math.floor(coverage.findLastIndex(isInked) / width) + 1;
  const rows = Array.from({ length: foot - head }, (_, y) =>
    coverage.subarray((head + y) * width, (head + y + 1) * width),
  );
  const firsts = rows.map((row) => row.findIndex(isInked)).filter((at) => at >= 0);
  const [first, end] = [
    Math.min(width, ...firsts),
    Math.max(0, ...rows.map((row) => row.findLastIndex(isInked) + 1)),
  ];
  return {
    left: left + first,
    top: top + head,
    width: Math.max(0, end - first),
    height: foot - head,
    coverage: Buffer.concat(rows.map((row) => row.subarray(first, end))),
  };
}
