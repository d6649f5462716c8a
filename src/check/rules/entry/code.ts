import { nodesOf, placeOfNode } from "../../read/mdx/node.ts";
import type { Rule } from "./entry.ts";

/** A body holds no code: what stands between braces would be run, and `import` is of no use. */
export const code: Rule = ({ tree }) =>
  nodesOf(tree, "mdxFlowExpression", "mdxTextExpression", "mdxjsEsm").map((node) => ({
    ...placeOfNode(node),
    message: node.type === "mdxjsEsm" ? importSentence(node.value ?? "") : braceSentence(node.value ?? ""),
  }));

function importSentence(value: string): string {
  const [line = ""] = value.split("\n");
  return `« ${line} » : une entrée ne contient ni « import » ni « export ». Retirez cette ligne : les composants sont là sans elle.`;
}

function braceSentence(value: string): string {
  const shown = value.trim().replaceAll(/\s+/g, " ");
  if (shown.startsWith("/*"))
    return "commentaire entre accolades. Retirez-le : gardez vos notes hors de l’article.";
  return `accolades « {${shown}} » : leur contenu serait lu comme du code. Retirez-les, ou écrivez « \\{${shown}\\} ».`;
}
