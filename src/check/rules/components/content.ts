import type { ProseComponent } from "../../../schemas/prose/component.ts";
import { type MdxNode, wordsOf } from "../../read/mdx/attributes.ts";

/** What is wrong between the tags of a component, in French; nothing when all is well. */
export function slotFault(
  { name, slot }: ProseComponent,
  node: MdxNode,
  attributes: Readonly<Record<string, string | true>>,
): string | undefined {
  const children = contentOf(node);
  const { kind } = slot;
  if (kind === "none") {
    return children.length > 0 ? "rien ne s’écrit entre ses balises. Terminez-le par « /> »." : undefined;
  }
  if (children.length === 0) return emptyFault(name, slot, attributes);
  if (kind === "words") return children.some(isBlock) ? LINE : undefined;
  if (kind === "image") return onlyImages(children) && imagesIn(children) === 1 ? undefined : ONE_IMAGE;
  if (kind === "images") return onlyPictures(children) ? undefined : IMAGES;
  if (kind === "text") return undefined;
  const only = kind.map((allowed) => `<${allowed}>`).join(", ");
  return children.every((child) => kind.includes(child.name ?? ""))
    ? undefined
    : `il ne contient que des ${only}. Déplacez le reste avant ou après.`;
}

const LINE = "les mots s’écrivent sur la même ligne que les balises, sans ligne vide.";
const ONE_IMAGE =
  'il contient une image et rien d’autre. Écrivez ![ce que montre l’image](./photo.jpg) entre ses balises, et la légende dans caption="…".';
const IMAGES =
  "elle ne contient que des images et des <Figure>, séparées par une ligne vide. Déplacez le texte avant ou après.";

/** The children that count: spaces between tags do not. */
function contentOf({ children = [] }: MdxNode): MdxNode[] {
  return children.filter((child) => child.type !== "text" || wordsOf(child).trim() !== "");
}

function isBlock({ type }: MdxNode): boolean {
  return ["paragraph", "list", "heading", "blockquote", "table", "code"].includes(type);
}

function emptyFault(
  name: string,
  { kind, optional = false, description }: ProseComponent["slot"],
  attributes: Readonly<Record<string, string | true>>,
): string | undefined {
  if (name === "Video" && !("alternative" in attributes)) {
    return "vidéo sans transcription (RGAA 4.1). Écrivez-la entre les balises, ou ajoutez « alternative » si la vidéo ne fait que redire le texte de la page.";
  }
  if (optional) return undefined;
  return kind === "image"
    ? ONE_IMAGE
    : `rien n’est écrit entre ses balises. Attendu : ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}

/** Images alone, in their paragraphs. */
function onlyImages(nodes: readonly MdxNode[]): boolean {
  return nodes.every(
    (node) => node.type === "image" || (node.type === "paragraph" && onlyImages(contentOf(node))),
  );
}

function imagesIn(nodes: readonly MdxNode[]): number {
  return nodes.reduce((sum, { type, children = [] }) => sum + (type === "image" ? 1 : imagesIn(children)), 0);
}

function onlyPictures(nodes: readonly MdxNode[]): boolean {
  return nodes.every((node) => node.name === "Figure" || onlyImages([node]));
}
