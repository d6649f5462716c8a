/** The width of a text, in pixels, at a size of type. */
export type Measure = (text: string, size: number) => number;

/** The room of a text, in pixels. */
export interface Room {
  width: number;
  height: number;
  /** Sizes of type to try, the largest first. */
  sizes: readonly number[];
  /** Distance between two lines, as a multiple of the size. */
  leading: number;
}

export interface TextBlock {
  size: number;
  lines: string[];
}

const ELLIPSIS = "…";

/**
 * Cuts a text in lines at the largest size at which it fits its room, in lines of like length; a text that fits
 * at none is cut at a word, with an ellipsis. Lines break at spaces only, never at a no-break space, and a word
 * wider than the room breaks where it must.
 */
export function fitText(text: string, measure: Measure, room: Room): TextBlock {
  const words = text.split(/[ \n\t]+/).filter(Boolean);
  for (const size of room.sizes) {
    const wide = (line: string) => measure(line, size);
    if (words.some((word) => wide(word) > room.width)) continue;
    const lines = wrap(words, wide, room.width);
    if (lines.length <= linesIn(room, size)) return { size, lines: balance(words, wide, room.width, lines) };
  }
  const size = room.sizes.at(-1) ?? 0;
  const wide = (line: string) => measure(line, size);
  const pieces = words.flatMap((word) => breakWord(word, wide, room.width));
  return { size, lines: cut(wrap(pieces, wide, room.width), linesIn(room, size), wide, room.width) };
}

function linesIn({ height, leading }: Room, size: number): number {
  // The last line needs its own height, not the distance to a next one.
  return Math.max(1, Math.floor((height - size) / (size * leading)) + 1);
}

function wrap(words: readonly string[], wide: (line: string) => number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && wide(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines within the least width, by halving. */
function balance(
  words: readonly string[],
  wide: (line: string) => number,
  width: number,
  lines: string[],
): string[] {
  let [low, high] = [width / 2, width];
  let best = lines;
  while (high - low > 8) {
    const middle = (low + high) / 2;
    const tried = wrap(words, wide, middle);
    if (tried.length > lines.length || tried.some((line) => wide(line) > middle)) low = middle;
    else [high, best] = [middle, tried];
  }
  return best;
}

function breakWord(word: string, wide: (line: string) => number, width: number): string[] {
  if (wide(word) <= width) return [word];
  const pieces = [""];
  for (const character of word) {
    const last = pieces.at(-1) ?? "";
    if (last !== "" && wide(last + character) > width) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}

function cut(lines: string[], most: number, wide: (line: string) => number, width: number): string[] {
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? "";
  while (wide(last + ELLIPSIS) > width && last.includes(" ")) last = last.slice(0, last.lastIndexOf(" "));
  return [...lines.slice(0, most - 1), last.replace(/[\s,;:.!?–-]+$/u, "") + ELLIPSIS];
}
