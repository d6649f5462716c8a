import type { Tone } from "../../domain/share-image/drawing.ts";
import type { PALETTES } from "../../domain/share-image/style.ts";

/** A colour as its red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The sixteen colours of an image, and those of them that edges take. */
export interface IndexedPalette {
  colours: Colour[];
  /** The place of each flat colour among them. */
  flat: { paper: number; shade: number; ink: number; white: number; warning: number };
  /** For each tone, the colour of each coverage from 0 (the ground: none) to 255. */
  ramps: Record<Tone, Int8Array>;
}

type Flat = (typeof PALETTES)["news"];

/** Steps of an edge between two colours, both aside. */
const STEPS = { ink: 5, "white on ink": 3, "white on warning": 2 } as const;

/** The colours of a part of the site, with those between them that smooth edges need. */
export function indexedPalette({ ink, paper, shade }: Flat, warning: string): IndexedPalette {
  const flat = { paper: 0, shade: 1, ink: 2, white: 3, warning: 4 };
  const colours = [paper, shade, ink, "#fff", warning].map(parsed);
  const between = (ground: number, top: number, steps: number): Int8Array => {
    const first = colours.length - 1;
    for (let step = 1; step <= steps; step += 1)
      colours.push(mixed(colours[ground] as Colour, colours[top] as Colour, step / (steps + 1)));
    return Int8Array.from({ length: 256 }, (_, coverage) => {
      const step = Math.round((coverage / 255) * (steps + 1));
      return step === 0 ? -1 : step > steps ? top : first + step;
    });
  };
  const ramps = {
    ink: between(flat.paper, flat.ink, STEPS.ink),
    "white on ink": between(flat.ink, flat.white, STEPS["white on ink"]),
    "white on warning": between(flat.warning, flat.white, STEPS["white on warning"]),
  };
  colours.push(mixed(colours[flat.paper] as Colour, colours[flat.shade] as Colour, 0.5));
  return { colours, flat, ramps };
}

/** The place of the colour nearest to another. */
export function nearest(colours: readonly Colour[], other: Colour): number {
  const distances = colours.map((colour) =>
    colour.reduce((sum, part, place) => sum + (part - (other[place] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function parsed(hex: string): Colour {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  const at = (place: 0 | 1 | 2) => Math.round(from[place] + (to[place] - from[place]) * share);
  return [at(0), at(1), at(2)];
}
