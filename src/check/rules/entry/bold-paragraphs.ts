import { type MdxNode, placeOfNode, wordsOf } from "../../read/mdx/node.ts";
import type { Rule } from "./entry.ts";

/** Longer, it is a sentence that somebody stresses. */
const LONGEST_HEADING = 80;

/** A short paragraph all in bold, above another paragraph, is a heading that screen readers miss (RGAA 9.1). */
export const boldParagraphs: Rule = ({ tree: { children = [] } }) =>
  children.flatMap((node, index) => {
    const words = wordsOf(node).trim();
    if (!isAllBold(node) || words.length > LONGEST_HEADING || /[.!?…]$/.test(words)) return [];
    if (children[index + 1]?.type !== "paragraph") return [];
    const message = `paragraphe tout en gras « ${words} » : si c’est un intertitre, écrivez « ## ${words} ».`;
    return [{ ...placeOfNode(node), message, severity: "warning" as const }];
  });

function isAllBold({ type, children = [] }: MdxNode): boolean {
  return type === "paragraph" && children.length > 0 && children.every((child) => child.type === "strong");
}
