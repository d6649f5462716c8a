import { fold } from "../../../domain/text/fold.ts";
import { nodesOf, placeOfNode, wordsOf } from "../../read/mdx/node.ts";
import type { Rule } from "./entry.ts";

/** Words that say nothing of where a link leads, once folded. */
const EMPTY = new Set([
  "ici",
  "cliquez ici",
  "cliquer ici",
  "la",
  "ce lien",
  "le lien",
  "lien",
  "suivez ce lien",
  "en savoir plus",
  "plus d informations",
  "plus d infos",
  "lire la suite",
  "lire plus",
  "voir",
  "voir plus",
  "click here",
  "here",
  "read more",
]);

/** A link is understood alone, out of its sentence: screen readers list links (RGAA 6.1). */
export const linkWords: Rule = ({ tree }) =>
  nodesOf(tree, "link").flatMap((node) => {
    const words = wordsOf(node).trim();
    if (!EMPTY.has(fold(words))) return [];
    const message = `lien « ${words} » : il ne dit pas où il mène. Écrivez par exemple [le programme de la journée](${node.url}).`;
    return [{ ...placeOfNode(node), message, severity: "warning" as const }];
  });
