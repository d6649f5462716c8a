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
  attributes?: { type: string; value?: unknown }[];
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
  [
    /closing tag `<\/(\w*)>`, expected an open tag/i,
    "balise </$1> que rien n’ouvre. Ajoutez <$1> avant, ou retirez-la.",
  ],
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
    const found = source.split("\n")[Number(line) - 1]?.slice(Number(column) - 1) ?? "";
    return [{ line: Number(line), column: Number(column), message: syntaxSentence(message, found) }];
  }
}

function syntaxSentence(message: string, found: string): string {
  if (/to create a link/i.test(message)) return signSentence(found);
  for (const [pattern, sentence] of SYNTAX) {
    const match = pattern.exec(message);
    if (match) return sentence.replaceAll("$1", match[1] ?? "");
  }
  return `texte impossible à lire : ${message}`;
}

/** A `<` that starts no tag: the parser says the same of all, what follows tells which it is. */
function signSentence(found: string): string {
  if (/^<([a-z]+:\/\/|[^\s<>]+@)/i.test(found))
    return "« < » collé à une adresse. Écrivez [texte du lien](https://…).";
  const [, name] = /^<\/?([a-z]\w*)/i.exec(found) ?? [];
  return name
    ? `balise <${name}> mal écrite. Fermez ses guillemets et terminez-la par « > ».`
    : "signe « < » collé au texte. Mettez une espace après, ou écrivez « \\< ».";
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
      return elementFault(node.name ?? "", components) ?? attributeFault(node);
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return `code entre accolades « {${node.value ?? ""}} ». Écrivez « \\{ » pour une accolade, ou retirez-la.`;
    case "mdxjsEsm":
      return "« import » et « export » ne s’écrivent pas dans une entrée : les composants sont disponibles sans import.";
    case "image":
      return node.alt
        ? undefined
        : `image « ${node.url} » sans alternative. Écrivez ce qu’elle montre : ![description](${node.url}).`;
    case "link":
      return linkFault(node.url ?? "");
    case "heading":
      return node.depth === 1
        ? "titre de niveau 1 (« # ») dans le texte : il est réservé au titre de la page. Écrivez « ## »."
        : undefined;
    default:
      return undefined;
  }
}

/** Where a link may lead: the web, this site, a place of the page, a mailbox or a telephone. */
const LINK = /^(https?:\/\/|\/(?!\/)|#|mailto:|tel:)/i;

function linkFault(url: string): string | undefined {
  if (LINK.test(url)) return undefined;
  const meant = /^[^\s/:]+@[^\s/:]+$/.test(url)
    ? `mailto:${url}`
    : /^www\./i.test(url)
      ? `https://${url}`
      : undefined;
  const write = meant
    ? `Écrivez « ${meant} ».`
    : "Écrivez une adresse complète (https://…) ou un chemin du site (/agenda/…).";
  return `lien vers « ${url} ». ${write}`;
}

function elementFault(name: string, components: readonly string[]): string | undefined {
  if (components.includes(name)) return undefined;
  return /^[A-Z]/.test(name)
    ? `composant inconnu <${name}>. ${suggestion(name, components)}`
    : `balise HTML <${name}>. Écrivez du Markdown, ou l’un des composants : ${components.join(", ")}.`;
}

function attributeFault({ name, attributes = [] }: MdastNode): string | undefined {
  const isCode = attributes.some(
    ({ type, value }) => type !== "mdxJsxAttribute" || typeof value === "object",
  );
  return isCode
    ? `code dans la balise <${name}>. Écrivez chaque valeur entre guillemets droits, par exemple title="Titre".`
    : undefined;
}
