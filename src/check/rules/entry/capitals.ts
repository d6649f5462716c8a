import { nodesOf, placeOfNode, wordsOf } from "../../read/mdx/node.ts";
import type { Rule } from "./entry.ts";

/** A title is written in small letters: capitals are spelt out by some screen readers, and hide acronyms. */
export const capitals: Rule = ({ raw, tree, placeOf }) => [
  ...(typeof raw.title === "string" && isShouted(raw.title)
    ? [
        {
          ...placeOf(["title"]),
          key: "title",
          message: sentence("titre", raw.title),
          severity: "warning" as const,
        },
      ]
    : []),
  ...nodesOf(tree, "heading").flatMap((node) =>
    isShouted(wordsOf(node))
      ? [
          {
            ...placeOfNode(node),
            message: sentence("intertitre", wordsOf(node)),
            severity: "warning" as const,
          },
        ]
      : [],
  ),
];

/** Two words of four letters or more in capitals, and no small letter: not an acronym. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{4,}/gu) ?? []).length >= 2;
}

function sentence(what: string, text: string): string {
  const [first = "", ...rest] = [...text.toLowerCase()];
  return `${what} en capitales. Écrivez « ${first.toUpperCase()}${rest.join("")} », en gardant les sigles.`;
}
