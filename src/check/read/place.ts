/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

export function placeAt(text: string, offset: number): Place {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return { line: text.slice(0, start).split("\n").length, column: offset - start + 1 };
}

export function offsetOf(text: string, { line, column }: Place): number {
  let offset = 0;
  for (let number = 1; number < line; number++) offset = text.indexOf("\n", offset) + 1;
  return offset + column - 1;
}
