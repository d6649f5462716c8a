import type { Fault } from "../../problem.ts";
import type { Rule } from "./entry.ts";

interface Kind {
  pattern: RegExp;
  message: (found: string) => string;
  severity: Fault["severity"];
}

const KINDS: readonly Kind[] = [
  {
    // UTF-8 read as Latin-1: « Ã© », « â€™ ». A capital Ã or Â before one of these signs is in no French word.
    pattern: /Ã[\u0080-\u00BFŸ€‚ƒ„…†‡ˆ‰Š‹ŒŽ]|â€[^\s\p{L}\d]?|Â[«»°\u00A0]|\uFFFD/gu,
    message: (found) => `caractères abîmés « ${found} ». Réécrivez le mot avec ses accents.`,
    severity: "error",
  },
  {
    pattern: /(?![\t\r])[\p{Cc}\u200B\u00AD\u2028\u2029\uFFFC]/gu,
    message: (found) =>
      `caractère invisible (U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}), venu d’un copier-coller. Effacez et retapez le mot.`,
    severity: "warning",
  },
];

/** What typography cannot repair: accents lost by a wrong encoding, and signs that nobody sees. */
export const brokenCharacters: Rule = ({ source }) =>
  source.split("\n").flatMap((text, index) =>
    KINDS.flatMap(({ pattern, message, severity }) => {
      const match = new RegExp(pattern.source, pattern.flags).exec(text);
      return match
        ? [{ line: index + 1, column: match.index + 1, message: message(match[0]), severity }]
        : [];
    }),
  );
