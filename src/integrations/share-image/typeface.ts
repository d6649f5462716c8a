import { readFileSync } from "node:fs";
import opentype, { type Command, type Font } from "opentype.js";
import type { Typeface } from "../../domain/share-image/drawing.ts";

/** Public Sans (OFL), a typeface of no State or firm here; its letters of Western, then of Central Europe. */
const SUBSETS = ["latin", "latin-ext"] as const;

/** Reads the typeface of the images; its files come with the project. */
export function readTypeface(): Typeface {
  return { regular: face(500), bold: face(800) };
}

function face(weight: number): Typeface["bold"] {
  const fonts = SUBSETS.map((subset) => {
    const name = `public-sans-${subset}-${weight}-normal.woff`;
    const { buffer } = new Uint8Array(readFileSync(`node_modules/@fontsource/public-sans/files/${name}`));
    return opentype.parse(buffer);
  });
  const ems = new Map<string, number>();
  return {
    measure(text, size) {
      // The same lines are measured at every size: widths are in proportion.
      const known = ems.get(text) ?? widthOf(text, fonts);
      ems.set(text, known);
      return known * size;
    },
    outline(text, x, y, size) {
      let at = x;
      return runs(text, fonts)
        .map((run) => {
          const data = pathData(run.font.getPath(run.text, at, y, size).commands);
          at += run.font.getAdvanceWidth(run.text, size);
          return data;
        })
        .join("");
    },
  };
}

/** The width of a text, in ems. */
function widthOf(text: string, fonts: readonly Font[]): number {
  return runs(text, fonts).reduce((width, run) => width + run.font.getAdvanceWidth(run.text, 1), 0);
}

/** The data of an SVG path, to the tenth of a pixel (the library’s own writes NaN for some numbers). */
function pathData(commands: readonly Command[]): string {
  let data = "";
  for (const { type, x1, y1, x2, y2, x, y } of commands)
    data += type + point(x1, y1) + point(x2, y2) + point(x, y);
  return data;
}

function point(x: number | undefined, y: number | undefined): string {
  return x === undefined || y === undefined ? "" : `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10} `;
}

/** Cuts a text where its font changes; a sign that no font has loses its accent, or is left out. */
function runs(text: string, fonts: readonly Font[]): { font: Font; text: string }[] {
  const found: { font: Font; text: string }[] = [];
  for (const character of text.normalize("NFC")) {
    const written = [character, character.normalize("NFD")[0] ?? ""].find((sign) => fontOf(sign, fonts));
    const font = written === undefined ? undefined : fontOf(written, fonts);
    if (written === undefined || font === undefined) continue;
    const last = found.at(-1);
    if (last?.font === font) last.text += written;
    else found.push({ font, text: written });
  }
  return found;
}

function fontOf(sign: string, fonts: readonly Font[]): Font | undefined {
  return fonts.find((font) => font.charToGlyphIndex(sign) > 0);
}
