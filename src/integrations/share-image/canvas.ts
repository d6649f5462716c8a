import sharp from "sharp";
import { type Drawing, GROUND, SHARE_IMAGE_SIZE } from "../../domain/share-image/drawing.ts";
import { PALETTES } from "../../domain/share-image/style.ts";
import { iconMask, letterMask, type Mask } from "./masks.ts";
import { type Colour, type IndexedPalette, indexedPalette, nearest } from "./palette.ts";
import type { readTypeface } from "./typeface.ts";

/** An image as a colour of its palette a pixel. */
export interface Canvas {
  pixels: Uint8Array;
  palette: IndexedPalette;
}

const { width: WIDTH, height: HEIGHT } = SHARE_IMAGE_SIZE;

const grounds = new Map<Drawing["part"], Promise<Canvas>>();

/**
 * Draws an image: what its part has alike is drawn once, and so is each letter of each size; both are put together.
 * The whole as one SVG takes seven times as long. Letters start at whole pixels, which at these sizes nobody sees.
 */
export async function draw(drawing: Drawing, faces: ReturnType<typeof readTypeface>): Promise<Canvas> {
  const { part } = drawing;
  const ground = grounds.get(part) ?? groundOf(part);
  grounds.set(part, ground);
  const { pixels: before, palette } = await ground;
  const pixels = before.slice();
  for (const { x, y, width, height, fill } of drawing.plates) {
    for (let row = y; row < y + height; row += 1) {
      const from = row * WIDTH + x;
      pixels.fill(palette.flat[fill], Math.round(from), Math.round(from + width));
    }
  }
  for (const { icon, x, y, scale } of drawing.icons)
    stamp(pixels, await iconMask(icon, scale), x, y, palette.ramps.ink);
  for (const { text, face, size, x, y, tone } of drawing.lines) {
    for (const placed of faces[face].place(text))
      stamp(pixels, await letterMask(placed, size), x + placed.x * size, y, palette.ramps[tone]);
  }
  return { pixels, palette };
}

/** What every image of a part has alike. */
async function groundOf(part: Drawing["part"]): Promise<Canvas> {
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

/** Puts a mask on an image, in the colours of a ramp; what stands out of the image is left out. */
function stamp(pixels: Uint8Array, mask: Mask, x: number, y: number, ramp: Int8Array): void {
  const left = Math.round(x) + mask.left;
  const top = Math.round(y) + mask.top;
  for (let row = 0; row < mask.height; row += 1) {
    if (top + row < 0 || top + row >= HEIGHT) continue;
    const to = (top + row) * WIDTH + left;
    for (let column = 0; column < mask.width; column += 1) {
      const index = ramp[mask.coverage[row * mask.width + column] as number] as number;
      if (index >= 0 && left + column >= 0 && left + column < WIDTH) pixels[to + column] = index;
    }
  }
}
