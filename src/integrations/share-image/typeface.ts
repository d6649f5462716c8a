import { readFileSync } from "node:fs";
import opentype, { type Command, type Font, type Glyph } from "opentype.js";

/** A letter of a line: what draws it, and where it starts, in ems. */
export interface Placed {
  glyph: Glyph;
  /** A name no other letter of the typeface has. */
  key: string;
  x: number;
}

/** The letters of a weight. */
export interface Face {
  /** The width of a text, in pixels, at a size of type. */
  measure(text: string, size: number): number;
  /** The letters of a text, in order. */
  place(text: string): Placed[];
}

/** A letter that a font has. */
interface Letter {
  font: Font;
  glyph: Glyph;
  key: string;
  advance: number;
}

/** Public Sans (OFL), a typeface of no State or firm here; its letters of Western, then of Central Europe. */
const SUBSETS = ["latin", "latin-ext"] as const;

/** Reads the typeface of the images; its files come with the project. */
export function readTypeface(): { regular: Face; bold: Face } {
  return { regular: face(500), bold: face(800) };
}

function face(weight: number): Face {
  const fonts = SUBSETS.map((subset) => {
    const name = `public-sans-${subset}-${weight}-normal.woff`;
    const { buffer } = new Uint8Array(readFileSync(`node_modules/@fontsource/public-sans/files/${name}`));
    return opentype.parse(buffer);
  });
  // The same signs, pairs and lines come again and again, at every size: widths are in proportion.
  const letterOf = remembering((sign) => findLetter(sign, fonts, weight));
  const kerning = remembering((_pair, left: Letter, right: Letter) =>
    left.font === right.font ? left.font.getKerningValue(left.glyph, right.glyph) / left.font.unitsPerEm : 0,
  );
  const lay = (text: string): { placed: Placed[]; width: number } => {
    const placed: Placed[] = [];
    let width = 0;
    let before: Letter | undefined;
    for (const sign of text.normalize("NFC")) {
      const letter = letterOf(sign);
      if (!letter) continue;
      if (before) width += kerning(before.key + letter.key, before, letter);
      placed.push({ glyph: letter.glyph, key: letter.key, x: width });
      width += letter.advance;
      before = letter;
    }
    return { placed, width };
  };
  const widthOf = remembering((text) => lay(text).width);
  return { measure: (text, size) => widthOf(text) * size, place: (text) => lay(text).placed };
}

/** A sign that no font has loses its accent, or is left out. */
function findLetter(sign: string, fonts: readonly Font[], weight: number): Letter | undefined {
  for (const written of [sign, sign.normalize("NFD")[0] ?? ""]) {
    for (const [subset, font] of fonts.entries()) {
      const glyph = font.charToGlyph(written);
      if (glyph.index === 0) continue;
      const key = `${weight}/${subset}/${glyph.index};`;
      return { font, glyph, key, advance: glyph.advanceWidth / font.unitsPerEm };
    }
  }
  return undefined;
}

/** A function that works out each answer once, by its first argument. */
function remembering<T, More extends unknown[]>(answer: (key: string, ...more: More) => T) {
  const known = new Map<string, T>();
  return (key: string, ...more: More): T => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const found = answer(key, ...more);
    known.set(key, found);
    return found;
  };
}

/** The data of an SVG path, to the tenth of a pixel (the library’s own writes NaN for some numbers). */
export function pathData(commands: readonly Command[]): string {
  let data = "";
  for (const { type, x1, y1, x2, y2, x, y } of commands)
    data += type + point(x1, y1) + point(x2, y2) + point(x, y);
  return data;
}

function point(x: number | undefined, y: number | undefined): string {
  return x === undefined || y === undefined ? "" : `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10} `;
}
