import { PROSE } from "../../../schemas/prose/components.ts";
import type { Fault } from "../../problem.ts";
import { elementsOf, nodesOf, placeOfNode, wordsOf } from "../../read/mdx/node.ts";
import type { Rule } from "../entry/entry.ts";
import { marks } from "./marks.ts";

/** A line of dashes under a text makes it a heading: most often a rule was meant. */
export const underlined: Rule = ({ tree, source }) =>
  nodesOf(tree, "heading").flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    const text = wordsOf(node).trim();
    // Lines of a second header have their own sentence.
    if (source.slice(start, start + 4).includes("#") || node.depth !== 2 || /^[\w-]+:/.test(text)) return [];
    const message = `texte souligné par « --- » : il devient un intertitre. Écrivez « ## ${text} », ou laissez une ligne vide avant les tirets.`;
    return [{ ...placeOfNode(node), message, severity: "warning" as const }];
  });

/** A block of code without its last line swallows all that follows. */
export const openFences: Rule = ({ tree, source }) =>
  nodesOf(tree, "code").flatMap((node) => {
    const text = source.slice(node.position?.start.offset, node.position?.end.offset);
    const [fence = ""] = /^(?:`{3,}|~{3,})/.exec(text) ?? [];
    if (fence === "" || (text.includes("\n") && text.trimEnd().split("\n").at(-1)?.trim().startsWith(fence)))
      return [];
    const message = `bloc « ${fence} » jamais fermé : tout ce qui suit serait publié comme du code. Ajoutez « ${fence} » seul sur une ligne après le code, ou retirez celui-ci.`;
    return [{ ...placeOfNode(node), message }];
  });

/** A call and its note go together: alone, a call is published as it is, and a note is not. */
export const footnotes: Rule = (entry) => {
  const called = new Set(nodesOf(entry.tree, "footnoteReference").map(({ identifier }) => identifier));
  const notes = nodesOf(entry.tree, "footnoteDefinition").filter(({ identifier }) => !called.has(identifier));
  return [
    ...lostCalls(entry),
    ...notes.map((node) => ({
      ...placeOfNode(node),
      message: `note « [^${node.identifier}] » que rien n’appelle : elle ne serait pas publiée. Écrivez « [^${node.identifier}] » à l’endroit du texte qu’elle explique, ou retirez-la.`,
    })),
  ];
};

const lostCalls = marks([
  {
    pattern: /(?<!\\)\[\^([^\]\s]+)\](?!:)/g,
    what: "appel « % » d’une note qui n’est pas écrite",
    advice: (call) => `Écrivez la note à la fin du texte, par exemple « ${call}: Le texte de la note. ».`,
  },
]);

/** Components that are words among others. */
const INLINE = PROSE.filter(({ inline }) => inline).map(({ name }) => name);

/** A component that makes a block of its own stands alone, neither in a sentence nor in a heading. */
export const blocksAlone: Rule = ({ tree }) =>
  nodesOf(tree, "paragraph", "heading").flatMap((node) =>
    elementsOf(node).flatMap((element): Fault[] => {
      const name = element.name ?? "";
      if (!PROSE.some((known) => known.name === name) || INLINE.includes(name)) return [];
      const where = node.type === "heading" ? "un intertitre" : "une phrase";
      const message = `<${name}> dans ${where} : il fait un bloc à lui seul. Mettez-le sur sa propre ligne, entre deux lignes vides.`;
      return [{ ...placeOfNode(element), message }];
    }),
  );
