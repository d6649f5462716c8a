import type { Fault } from "../../problem.ts";
import { HTML_ADVICE } from "../../read/mdx/html-advice.ts";
import type { Entry, Rule } from "../entry/entry.ts";

const NAMES = [...Object.keys(HTML_ADVICE), "iframe", "small", "sub", "tr", "td", "th", "video"].join("|");

/** Signs that a text of the front matter would show as they are, and the keys where they would not. */
const SIGNS: readonly { pattern: RegExp; only?: string; advice: string }[] = [
  { pattern: new RegExp(`</?(?:${NAMES})\\b[^<>]*>`, "i"), advice: "Retirez cette balise." },
  { pattern: /&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i, advice: "Écrivez le signe lui-même." },
  { pattern: /\*\*|\]\(/, only: "title", advice: "Retirez-le : un titre n’a ni gras ni lien." },
];

/** HTML and Markdown that the texts of a front matter do not read. */
export const frontMatterSigns: Rule = ({ raw, placeOf }) => signsIn(raw, [], placeOf);

function signsIn(value: unknown, path: PropertyKey[], placeOf: Entry["placeOf"]): Fault[] {
  if (typeof value === "string") {
    const text = value.replaceAll(/`[^`]*`/g, "");
    const key = path.join(".");
    return SIGNS.flatMap(({ pattern, only, advice }) => {
      const [found] = (only === undefined || only === key ? pattern.exec(text) : undefined) ?? [];
      if (found === undefined) return [];
      return [{ ...placeOf(path), key, message: `« ${found} » serait publié tel quel. ${advice}` }];
    });
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => signsIn(inner, [...path, key], placeOf));
}
