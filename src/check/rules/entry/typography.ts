import { type MdxNode, nodesOf, placeOfNode } from "../../read/mdx/node.ts";
import type { Entry, Rule } from "./entry.ts";

interface Mistake {
  pattern: RegExp;
  /** What it finds nothing without: in a long text, less to look for than each of its words. */
  sign?: RegExp;
  /** What to write in place of what was found. */
  instead: (found: string) => string;
}

const ACCENTED =
  "Etats?|Etablissements?|Ecoles?|Eglises?|Egalité|Equipes?|Etapes?|Etudes?|Etudiante?s?|Elèves?|Elue?s?|Energies?|Economies?|Ecologie|Editions?|Education|Evaluations?|Ev[éèe]nements?|Echanges?";
const LIGATURES = "c(oe)urs?|(oe)uvre[sr]?|s(oe)urs?|n(oe)uds?|v(oe)ux?|m(oe)urs|(oe)il|b(oe)ufs?";

/** What French wants and the build cannot set by itself: only who writes knows what was meant. */
const MISTAKES: readonly Mistake[] = [
  {
    pattern: /(?<![\p{L}\d])1[èe]res?(?!\p{L})/gu,
    instead: (found) => (found.endsWith("s") ? "1res" : "1re"),
  },
  {
    pattern: /(?<![\p{L}\d])(?:\d+|[IVX]+)(?:i?[èe]mes?)(?!\p{L})/gu,
    instead: (found) => found.replace(/i?[èe]me/, "e"),
  },
  { pattern: /(?<!\p{L})etc ?(?:…|\.{2,})/gu, instead: () => "etc." },
  {
    pattern: /(?<![\p{L}\d])[\p{L}\d]+[ \u00A0][,.](?=\s|$)/gu,
    sign: /[ \u00A0][,.]/,
    instead: (found) => found.replace(/[ \u00A0]/, ""),
  },
  { pattern: /[!?](?:[ \u00A0]?[!?])+/gu, instead: (found) => (found.includes("?") ? "?" : "!") },
  {
    pattern: new RegExp(`(?<![\\p{L}-])(?:${ACCENTED})(?![\\p{L}-])`, "gu"),
    instead: (found) => `É${found.slice(1)}`,
  },
  {
    pattern: /(?<=^|[.!?«] ?)A(?= (?!priori|posteriori|fortiori|contrario)\p{Ll})/gu,
    instead: () => "À",
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:${LIGATURES})(?!\\p{L})`, "giu"),
    instead: (found) => found.replace(/oe/, "œ").replace(/OE|Oe/, "Œ"),
  },
];

/** Typography that the build cannot repair, in French: ordinals, accents of capitals, ligatures, signs in double. */
export const typography: Rule = (entry) => {
  if (entry.raw.lang !== undefined && entry.raw.lang !== "fr") return [];
  return [
    ...["title", "summary"].flatMap((key) => {
      const text = entry.raw[key];
      if (typeof text !== "string") return [];
      return mistakesIn(text).map(({ message }) => ({ ...entry.placeOf([key]), key, message, severity }));
    }),
    ...nodesOf(entry.tree, "text").flatMap((node) =>
      mistakesIn(node.value ?? "").map(({ message, found, index }) => ({
        ...placeIn(entry, node, found, index),
        message,
        severity,
      })),
    ),
  ];
};

const severity = "warning" as const;

function mistakesIn(text: string) {
  return MISTAKES.flatMap(({ pattern, sign = pattern, instead }) =>
    // Most texts have no mistake: to look for one costs less than to list them.
    (text.search(sign) < 0 ? [] : [...text.matchAll(pattern)]).map(({ 0: found, index }) => ({
      found,
      index,
      message: `typographie : « ${found} ». Écrivez « ${instead(found)} ».`,
    })),
  );
}

/** The place of words of a text in their file: escapes are longer there than in the text. */
function placeIn({ source }: Entry, node: MdxNode, found: string, index: number) {
  const start = placeOfNode(node);
  const before = (node.value ?? "").slice(0, index).split("\n");
  const line = start.line + before.length - 1;
  const from = (before.length === 1 ? start.column - 1 : 0) + (before.at(-1) ?? "").length;
  const column = (source.split("\n")[line - 1] ?? "").indexOf(found, from) + 1;
  return { line, column: Math.max(column, 1) };
}
