import sharp from "sharp";
import { type Drawing, GROUND, SHARE_IMAGE_SIZE } from "../../domain/share-image/drawing.ts";
import { PALETTES } from "../../domain/share-image/style.ts";
import { indexedPng } from "./indexed-png.ts";
import { iconMask, letterMask, type Mask } from "./masks.ts";
import { type Colour, type IndexedPalette, indexedPalette, nearest } from "./palette.ts";
import type { readTypeface } from "./typeface.ts";

/** What every image of a part has alike: a colour of the palette a pixel. */
interface Ground {
  pixels: Uint8Array;
  palette: IndexedPalette;
}

const { width: WIDTH, height: HEIGHT } = SHARE_IMAGE_SIZE;

const grounds = new Map<Drawing["part"], Promise<Ground>>();

/** One canvas for all images, drawn one after the other: a megabyte for each keeps the collector busy. */
const canvas = new Uint8Array(WIDTH * HEIGHT);

/**
 * Draws an image, as PNG: what its part has alike is drawn once, and so is each letter of each size; both are put
 * together. The whole as one SVG takes seven times as long. Letters start at whole pixels, which at these sizes nobody
 * sees.
 */
export async function draw(drawing: Drawing, faces: ReturnType<typeof readTypeface>): Promise<Buffer> {
  const { part, plates, icons, lines } = drawing;
  const ground = grounds.get(part) ?? groundOf(part);
  grounds.set(part, ground);
  const { pixels, palette } = await ground;
  const stamps = await Promise.all([
    ...icons.map(async ({ icon, x, y, scale }) => ({
      x,
      y,
      tone: "ink" as const,
      mask: await iconMask(icon, scale),
    })),
    ...lines.flatMap(({ text, face, size, x, y, tone }) =>
      faces[face]
        .place(text)
        .map(async (placed) => ({ x: x + placed.x * size, y, tone, mask: await letterMask(placed, size) })),
    ),
  ]);
  // From here on nothing waits: no other image is drawn meanwhile.
  canvas.set(pixels);
  for (const { x, y, width, height, fill } of plates) {
    for (let row = y; row < y + height; row += 1) {
      const from = row * WIDTH + x;
      canvas.fill(palette.flat[fill], Math.round(from), Math.round(from + width));
    }
  }
  for (const { x, y, tone, mask } of stamps) stamp(mask, x, y, palette.ramps[tone]);
  return indexedPng(canvas, WIDTH, palette.colours);
}

async function groundOf(part: Drawing["part"]): Promise<Ground> {
  const flat = PALETTES[part];
  const palette = indexedPalette(flat, PALETTES.warning.ink);
  const shapes = GROUND.map(({ fill, path }) => `<path fill="${flat[fill]}" d="${path}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${shapes.join("")}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  const known = new Map<number, number>();
  for (let pixel = 0; pixel < pixels.length; pixel += 1) {
    const from = pixel * info.channels;
    const colour: Colour = [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
    const key = (colour[0] << 16) | (colour[1] << 8) | colour[2];
    const index = known.get(key) ?? nearest(palette.colours, colour);
    known.set(key, index);
    pixels[pixel] = index;
  }
  return { pixels, palette };
}

/** Puts a mask on the canvas, in the colours of a ramp; what stands out of it is left out. */
function stamp(mask: Mask, x: number, y: number, ramp: Int8Array): void {
  const left = Math.round(x) + mask.left;
  const top = Math.round(y) + mask.top;
  for (let row = 0; row < mask.height; row += 1) {
    if (top + row < 0 || top + row >= HEIGHT) continue;
    const to = (top + row) * WIDTH + left;
    for (let column = 0; column < mask.width; column += 1) {
      const index = ramp[mask.coverage[row * mask.width + column] as number] as number;
      if (index >= 0 && left + column >= 0 && left + column < WIDTH) canvas[to + column] = index;
    }
  }
}
