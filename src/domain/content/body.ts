import { mdxToMdast } from "satteri";
import { suggestion } from "../../schemas/french-errors.ts";
import type { Place } from "./front-matter.ts";

interface MdastNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  position?: { start: { line: number; column: number } };
  children?: MdastNode[];
}

/** A fault of a body, at its place in the file. */
export type BodyFault = Place & { message: string };

const SYNTAX: [RegExp, string][] = [
  [
    /closing tag for `?<(br|img|hr)/i,
    "balise HTML sans fermeture. Dans un texte, retirez-la : une ligne vide suffit à changer de paragraphe.",
  ],
  [
    /closing tag for `?<(\w+)/i,
    "balise <$1> jamais fermée. Ajoutez </$1> seul sur sa ligne, ou retirez la balise.",
  ],
  [/to create a link/i, "« < » collé à une adresse. Écrivez [texte du lien](https://…)."],
  [/to create a comment/i, "commentaire HTML « <!-- --> ». Retirez-le."],
  [
    /closing brace|with oxc|expression/i,
    "accolade « { » : elle ne s’écrit pas seule dans un texte. Écrivez « \\{ », ou retirez-la.",
  ],
];

/**
 * Reads a body as MDX and returns its faults: syntax, components that do not exist, code.
 *
 * @param source the whole file, so that lines are those the editor sees
 * @param components the names an editor may write
 */
export function bodyFaults(source: string, components: readonly string[]): BodyFault[] {
  try {
    return walk(mdxToMdast(source, { features: { frontmatter: true } }) as MdastNode, components);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = "1", column = "1"] = /(\d+):(\d+)/.exec(message) ?? [];
    return [{ line: Number(line), column: Number(column), message: syntaxSentence(message) }];
  }
}

function syntaxSentence(message: string): string {
  for (const [pattern, sentence] of SYNTAX) {
    const match = pattern.exec(message);
    if (match) return sentence.replaceAll("$1", match[1] ?? "");
  }
  return `texte impossible à lire : ${message}`;
}

function walk(node: MdastNode, components: readonly string[]): BodyFault[] {
  const own = faultOf(node, components);
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return [
    ...(own ? [{ line, column, message: own }] : []),
    ...(node.children ?? []).flatMap((child) => walk(child, components)),
  ];
}

function faultOf(node: MdastNode, components: readonly string[]): string | undefined {
  switch (node.type) {
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return elementFault(node.name ?? "", components);
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return `code entre accolades « {${node.value ?? ""}} ». Écrivez « \\{ » pour une accolade, ou retirez-la.`;
    case "mdxjsEsm":
      return "« import » et « export » ne s’écrivent pas dans une entrée : les composants sont disponibles sans import.";
    case "image":
      return node.alt
        ? undefined
        : `image « ${node.url} » sans alternative. Écrivez ce qu’elle montre : ![description](${node.url}).`;
    case "heading":
      return node.depth === 1
        ? "titre de niveau 1 (« # ») dans le texte : il est réservé au titre de la page. Écrivez « ## »."
        : undefined;
    default:
      return undefined;
  }
}

function elementFault(name: string, components: readonly string[]): string | undefined {
  if (components.includes(name)) return undefined;
  return /^[A-Z]/.test(name)
    ? `composant inconnu <${name}>. ${suggestion(name, components)}`
    : `balise HTML <${name}>. Écrivez du Markdown, ou l’un des composants : ${components.join(", ")}.`;
}
