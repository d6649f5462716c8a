import type { Fault } from "../../problem.ts";
import { type MdxNode, nodesOf, placeOfNode, wordsOf } from "../../read/mdx/node.ts";
import type { Rule } from "./entry.ts";

/** Headings start at the second level, skip none, have words (RGAA 9.1), and are bold of themselves. */
export const headings: Rule = ({ tree }) => {
  let last = 1;
  return nodesOf(tree, "heading").flatMap((node) => {
    const { depth = 2 } = node;
    const fault = levelFault(node, last) ?? wordsFault(node);
    last = Math.max(depth, 2);
    return fault ? [{ ...placeOfNode(node), ...fault }] : [];
  });
};

type Said = Pick<Fault, "message" | "severity">;

function levelFault({ depth = 2 }: MdxNode, last: number): Said | undefined {
  if (depth === 1) {
    return {
      message:
        "titre de niveau 1 (« # ») dans le texte : il est réservé au titre de la page. Écrivez « ## ».",
    };
  }
  if (depth <= last + 1) return undefined;
  const above = last === 1 ? "le titre de la page" : `un intertitre de niveau ${last}`;
  return {
    message: `intertitre de niveau ${depth} (« ${"#".repeat(depth)} ») après ${above} : un niveau manque. Écrivez « ${"#".repeat(last + 1)} ».`,
  };
}

function wordsFault(node: MdxNode): Said | undefined {
  const { depth = 2, children = [] } = node;
  const marks = "#".repeat(depth);
  if (wordsOf(node).trim() === "")
    return { message: `intertitre vide (« ${marks} »). Écrivez ses mots, ou retirez la ligne.` };
  const isBold = children.length > 0 && children.every(({ type }) => type === "strong");
  return isBold
    ? {
        severity: "warning",
        message: `intertitre en gras : il l’est déjà. Écrivez « ${marks} ${wordsOf(node)} ».`,
      }
    : undefined;
}
