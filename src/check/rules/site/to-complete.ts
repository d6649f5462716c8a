import type { Place } from "../../read/front-matter.ts";

const MARK = /\[?à compléter\]?/giu;

/** Where a text says « à compléter »: a fact that somebody still has to give. */
export function toComplete(source: string): Place[] {
  return source
    .split("\n")
    .flatMap((text, index) =>
      [...text.matchAll(MARK)].map((match) => ({ line: index + 1, column: match.index + 1 })),
    );
}
