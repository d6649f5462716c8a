import { nodesOf, placeOfNode } from "../../read/mdx/node.ts";
import type { Rule } from "./entry.ts";

/** Marks of other writing tools, which would be published as they are. */
const MARKS: [RegExp, string][] = [
  [/^:::/m, 'Écrivez un composant, par exemple <Callout title="Titre">texte</Callout>.'],
  [/^\[\[?_?toc_?\]\]?$/im, "Retirez-le : le site fait lui-même le sommaire."],
  [
    /\[\/?(?:caption|gallery|video|embed)\b[^\]]*\]/i,
    "Retirez-le, et écrivez le texte ou l’image elle-même.",
  ],
];

/** What other tools write and this site does not read: containers, tables of contents, short codes. */
export const leftovers: Rule = ({ tree }) =>
  nodesOf(tree, "text").flatMap((node) =>
    MARKS.flatMap(([pattern, advice]) => {
      const match = pattern.exec(node.value ?? "");
      if (!match) return [];
      const lines = (node.value ?? "").slice(0, match.index).split("\n");
      const { line, column } = placeOfNode(node);
      const place =
        lines.length === 1
          ? { line, column: column + match.index }
          : { line: line + lines.length - 1, column: 1 };
      return [
        { ...place, message: `« ${match[0]} » vient d’un autre outil et serait publié tel quel. ${advice}` },
      ];
    }),
  );
