import { OBJECT, typesetParts } from "../../../domain/text/typography.ts";

/** What a node of a body has that typography looks at. */
export interface PartNode {
  type: string;
  value?: string;
  children?: readonly PartNode[];
}

/** A text of a block, or what stands between two texts. */
export interface TextPart {
  node: PartNode;
  /** Whether the node is a text, which typography may change. */
  isText: boolean;
  text: string;
}

/** The texts of a block in reading order; code and pictures count as a word, a line break as a space. */
export function textParts(node: PartNode): TextPart[] {
  if (node.type === "text") return [{ node, isText: true, text: node.value ?? "" }];
  if (node.type === "break") return [{ node, isText: false, text: "\n" }];
  if (node.type === "footnoteReference") return [];
  if (!node.children) return [{ node, isText: false, text: OBJECT }];
  return node.children.flatMap(textParts);
}

/** The parts of a block with their French set as one text, whatever markup cuts it. */
export function setParts(block: PartNode): TextPart[] {
  const parts = textParts(block);
  const texts = typesetParts(parts.map(({ text }) => text));
  return parts.map((part, index) => (part.isText ? { ...part, text: texts[index] ?? part.text } : part));
}
