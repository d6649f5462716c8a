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
    pattern: /Ã[\u0080-\u00BFŸ€‚ƒ„…†‡ˆ‰Š‹ŒŽ]|â€[^\s\p{L}\d]?|Â[«»°\u00A0]|\uFFFD/u,
    message: (found) => `caractères abîmés « ${found} ». Réécrivez le mot avec ses accents.`,
    severity: "error",
  },
  {
    pattern: /(?![\t\r\n])[\p{Cc}\u200B\u00AD\u2028\u2029\uFFFC]/u,
    message: (found) =>
      `caractère invisible (U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}), venu d’un copier-coller. Effacez et retapez le mot.`,
    severity: "warning",
  },
];

/** What typography cannot repair: accents lost by a wrong encoding, and signs that nobody sees. */
export const brokenCharacters: Rule = ({ source }) => {
  const kinds = KINDS.filter(({ pattern }) => pattern.test(source));
  if (kinds.length === 0) return [];
  return source.split("\n").flatMap((text, index) =>
    kinds.flatMap(({ pattern, message, severity }) => {
      const match = pattern.exec(text);
      return match
        ? [{ line: index + 1, column: match.index + 1, message: message(match[0]), severity }]
        : [];
    }),
  );
};
