import type { ShareImage } from "./content.ts";
import { ICONS, PALETTES } from "./style.ts";
import { fitText, type Measure } from "./text-block.ts";

/** Letters as outlines: no font of the machine is asked for, so that every machine draws the same image. */
export interface Typeface {
  regular: Face;
  bold: Face;
}

interface Face {
  measure: Measure;
  /** Outline of a text that starts at a point of its baseline, as the data of an SVG path. */
  outline(text: string, x: number, y: number, size: number): string;
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

/** The image as SVG, without any text element. */
export function drawShareImage(image: ShareImage, typeface: Typeface): string {
  const { ink, paper, shade } = PALETTES[image.part];
  const bottom = HEIGHT - FOOTER - 40 - image.facts.length * FACT;
  const top = image.label === undefined ? MARGIN : MARGIN + LABEL.height + 28;
  const parts = [
    box(0, 0, WIDTH, HEIGHT, paper),
    path(`M${WIDTH - 250} 0H${WIDTH}V210Z`, shade),
    path(`M0 ${HEIGHT - FOOTER - 120} 250 ${HEIGHT - FOOTER}H0Z`, shade),
    box(0, HEIGHT - FOOTER, WIDTH, FOOTER, ink),
    ...labels(image, typeface),
    titleIn(top, bottom - 36, image.title, typeface.bold, ink),
    ...image.facts.map((fact, index) => factAt(bottom + index * FACT, fact, typeface.regular, ink)),
    line(image.signature, MARGIN, HEIGHT - FOOTER / 2, 34, typeface.bold, "#fff"),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${parts.join("")}</svg>`;
}

/** The kind or category, then what became of the event, each on a plate. */
function labels({ part, label, warning }: ShareImage, { bold }: Typeface): string[] {
  const { ink } = PALETTES[part];
  let x = MARGIN;
  return [
    { text: label, fill: ink },
    { text: warning, fill: PALETTES.warning.ink },
  ].flatMap(({ text, fill }) => {
    if (text === undefined) return [];
    const { lines } = fitText(text, bold.measure, {
      width: 700,
      height: 40,
      sizes: [LABEL.size],
      leading: 1,
    });
    const shown = lines.join(" ");
    const width = bold.measure(shown, LABEL.size) + 44;
    const plate = box(x, MARGIN, width, LABEL.height, fill);
    const words = line(shown, x + 22, MARGIN + LABEL.height / 2, LABEL.size, bold, "#fff");
    x += width + 16;
    return [plate, words];
  });
}

/** The title, as large as its room lets it be, in the middle of the height left to it. */
function titleIn(top: number, bottom: number, title: string, face: Face, ink: string): string {
  const leading = 1.16;
  const room = { width: WIDTH - 2 * MARGIN, height: bottom - top, sizes: TITLE_SIZES, leading };
  const { size, lines } = fitText(title, face.measure, room);
  const height = size * (CAPITALS + leading * (lines.length - 1));
  const first = top + (room.height - height) / 2 + size * CAPITALS;
  const outlines = lines.map((text, index) =>
    face.outline(text, MARGIN, first + index * size * leading, size),
  );
  return path(outlines.join(""), ink);
}

function factAt(y: number, { icon, text }: ShareImage["facts"][number], face: Face, ink: string): string {
  const room = { width: WIDTH - 2 * MARGIN - 58, height: 40, sizes: [36, 32, 28], leading: 1 };
  const { size, lines } = fitText(text, face.measure, room);
  const drawn = `<path transform="translate(${MARGIN} ${y + 4}) scale(1.75)" fill="${ink}" d="${ICONS[icon]}"/>`;
  return drawn + line(lines.join(" "), MARGIN + 58, y + 25, size, face, ink);
}

/** One line, its capitals centred on a height. */
function line(text: string, x: number, middle: number, size: number, face: Face, fill: string): string {
  return path(face.outline(text, x, middle + (size * CAPITALS) / 2, size), fill);
}

function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<path fill="${fill}" d="M${x} ${y}h${width.toFixed(1)}v${height}h-${width.toFixed(1)}z"/>`;
}

function path(data: string, fill: string): string {
  return `<path fill="${fill}" d="${data}"/>`;
}
