import { offsetOf, type Place, placeAt } from "../place.ts";
import type { MdxNode } from "./node.ts";

export { type MdxNode, wordsOf } from "./node.ts";

/** The attributes of a tag: texts; `true` for a name alone; code is left out, the check refuses it. */
export function attributesOf({ attributes = [] }: MdxNode): Record<string, string | true> {
  return Object.fromEntries(
    attributes.flatMap(({ type, name, value }): [string, string | true][] => {
      if (type !== "mdxJsxAttribute" || name === undefined) return [];
      if (value === null || value === undefined) return [[name, true]];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}

const ATTRIBUTE = /\s+([A-Za-z_][\w:-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?/y;

/** The place of an attribute in the file; that of its tag when it is not written. */
export function attributePlace(source: string, { position, name }: MdxNode, attribute: string): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const start = offsetOf(source, { line, column });
  ATTRIBUTE.lastIndex = start + 1 + (name?.length ?? 0);
  for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
    if (found[1] === attribute) return placeAt(source, found.index + found[0].indexOf(attribute));
  }
  return { line, column };
}
