import type { Place } from "../../read/front-matter.ts";

/** With a colon, it is a text to replace, of `npm run new`: `placeholders` says so. */
const MARK = /\[?à compléter\]?(?![ \u00A0]?:)/giu;

/** Where a text says « à compléter »: a fact that somebody still has to give. */
export function toComplete(source: string): Place[] {
  return source
    .split("\n")
    .flatMap((text, index) =>
      [...text.matchAll(MARK)].map((match) => ({ line: index + 1, column: match.index + 1 })),
    );
}
