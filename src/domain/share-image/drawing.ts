import type { ShareImage } from "./content.ts";
import { fitText, type Measure } from "./text-block.ts";

export interface Typeface {
  regular: Measure;
  bold: Measure;
}

/** Size of an image, in pixels: what networks ask for (Open Graph, X). */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

const { width: WIDTH, height: HEIGHT } = SHARE_IMAGE_SIZE;
const MARGIN = 72;
const FOOTER = 92;
const FACT = 52;
const LABEL = { size: 32, height: 56 } as const;
const TITLE_SIZES = [92, 84, 76, 70, 64, 58, 52, 47, 43];

/** Height of the capitals, in ems: the part of a letter that the eye centres. */
const CAPITALS = 0.7;

/** Letters and icons are ink on the ground, or white on a plate. */
export type Tone = "ink" | "white on ink" | "white on warning";

/** A line of text, from a point of its baseline. */
export interface Line {
  text: string;
  face: keyof Typeface;
  size: number;
  x: number;
  y: number;
  tone: Tone;
}

/** A coloured plate, in pixels. */
export interface Plate {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: "ink" | "warning";
}

/** What an image shows over the ground of its part, each over those before: plates, icons, lines. */
export interface Drawing {
  part: ShareImage["part"];
  plates: Plate[];
  icons: { icon: ShareImage["facts"][number]["icon"]; x: number; y: number; scale: number }[];
  lines: Line[];
}

/** The shapes of the ground, the same on every image of a part: the data of SVG paths, and their colours. */
export const GROUND = [
  { fill: "paper", path: `M0 0H${WIDTH}V${HEIGHT}H0Z` },
  { fill: "shade", path: `M${WIDTH - 250} 0H${WIDTH}V210Z` },
  { fill: "shade", path: `M0 ${HEIGHT - FOOTER - 120} 250 ${HEIGHT - FOOTER}H0Z` },
  { fill: "ink", path: `M0 ${HEIGHT - FOOTER}H${WIDTH}V${HEIGHT}H0Z` },
] as const;

export function drawShareImage(image: ShareImage, typeface: Typeface): Drawing {
  const bottom = HEIGHT - FOOTER - 40 - image.facts.length * FACT;
  const top = image.label === undefined ? MARGIN : MARGIN + LABEL.height + 28;
  const labels = labelsOf(image, typeface.bold);
  const facts = image.facts.map(({ icon, text }, index) => {
    const y = bottom + index * FACT;
    const room = { width: WIDTH - 2 * MARGIN - 58, height: 40, sizes: [36, 32, 28], leading: 1 };
    const { size, lines } = fitText(text, typeface.regular, room);
    return {
      icon: { icon, x: MARGIN, y: y + 4, scale: 1.75 },
      line: centred(lines.join(" "), MARGIN + 58, y + 25, size, "regular", "ink"),
    };
  });
  return {
    part: image.part,
    plates: labels.map(({ plate }) => plate),
    icons: facts.map(({ icon }) => icon),
    lines: [
      ...labels.map(({ line }) => line),
      ...titleIn(top, bottom - 36, image.title, typeface.bold),
      ...facts.map(({ line }) => line),
      centred(image.signature, MARGIN, HEIGHT - FOOTER / 2, 34, "bold", "white on ink"),
    ],
  };
}

/** The kind or category, then what became of the event, each on a plate. */
function labelsOf({ label, warning }: ShareImage, bold: Measure): { plate: Plate; line: Line }[] {
  let x = MARGIN;
  return [
    { text: label, fill: "ink" as const },
    { text: warning, fill: "warning" as const },
  ].flatMap(({ text, fill }) => {
    if (text === undefined) return [];
    const room = { width: 700, height: 40, sizes: [LABEL.size], leading: 1 };
    const shown = fitText(text, bold, room).lines.join(" ");
    const width = bold(shown, LABEL.size) + 44;
    const plate: Plate = { x, y: MARGIN, width, height: LABEL.height, fill };
    const middle = MARGIN + LABEL.height / 2;
    const line = centred(shown, x + 22, middle, LABEL.size, "bold", `white on ${fill}`);
    x += width + 16;
    return [{ plate, line }];
  });
}

/** The title, as large as its room lets it be, in the middle of the height left to it. */
function titleIn(top: number, bottom: number, title: string, bold: Measure): Line[] {
  const leading = 1.16;
  const room = { width: WIDTH - 2 * MARGIN, height: bottom - top, sizes: TITLE_SIZES, leading };
  const { size, lines } = fitText(title, bold, room);
  const height = size * (CAPITALS + leading * (lines.length - 1));
  const first = top + (room.height - height) / 2 + size * CAPITALS;
  return lines.map((text, index) => ({
    text,
    face: "bold",
    size,
    x: MARGIN,
    y: first + index * size * leading,
    tone: "ink",
  }));
}

/** One line, its capitals centred on a height. */
function centred(
  text: string,
  x: number,
  middle: number,
  size: number,
  face: keyof Typeface,
  tone: Tone,
): Line {
  return { text, face, size, x, y: middle + (size * CAPITALS) / 2, tone };
}
