import type { Fault } from "../../problem.ts";
import { masked } from "../../read/mdx/masked.ts";
import { placeAt } from "../../read/place.ts";
import type { Rule } from "../entry/entry.ts";

/** Signs of a text that do not do what their writer meant. */
export interface Mark {
  /** What finds them in the words of a body, with the flag « g ». */
  pattern: RegExp;
  /** What it finds nothing without: in a long text, less to look for than each of its words. */
  sign?: string;
  /** What they are; « % » stands for what was found. */
  what: string;
  /** What to write instead, from what was found and its groups; the same as what was found is no fault. */
  write?: (...found: string[]) => string;
  /** The sentence that says what to do, where there is more than one way, or more than one line to change. */
  advice?: (...found: string[]) => string;
  /** The lines that were found, as the sentence wants them. */
  rewrite?: (found: string) => string;
  /** An error unless said. */
  severity?: Fault["severity"];
}

/** The rule of a table: what is found is said once, by the first line of the table that finds it. */
export function marks(table: readonly Mark[]): Rule {
  return (entry) => {
    const words = masked(entry);
    const taken: [start: number, end: number][] = [];
    return table.flatMap(({ pattern, sign = "", what, write, advice, rewrite, severity }) =>
      (words.includes(sign) ? [...words.matchAll(pattern)] : []).flatMap((match): Fault[] => {
        const [found] = match;
        const { index } = match;
        const written = write?.(...match);
        if (written === found || taken.some(([start, end]) => index >= start && index < end)) return [];
        taken.push([index, index + found.length]);
        const remedy = written === undefined ? advice?.(...match) : `Écrivez « ${written} ».`;
        const [line = ""] = found.trim().split("\n");
        const message = `${what.replace("%", () => line)}. ${remedy}`;
        const place = placeAt(words, index);
        const edits = rewrite && [{ ...place, length: found.length, words: rewrite(found) }];
        return [{ ...place, message, severity, edits }];
      }),
    );
  };
}
