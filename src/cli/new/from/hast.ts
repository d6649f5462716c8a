import type { Element, ElementContent, Nodes } from "hast";

/** Elements of our own, for what HTML has no name for. */
export const NOTE_CALL = "note-call";
export const NOTE = "note-text";

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === "element" && (names.length === 0 || names.includes(node.tagName));
}

export function element(
  tagName: string,
  children: ElementContent[] = [],
  properties: Element["properties"] = {},
): Element {
  return { type: "element", tagName, properties, children };
}

/** The words of a node, as they are read. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** A node and all those below it, in the order of the text. */
export function* every(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* every(child);
}

/** The first element of some name, or of any that passes. */
export function find(node: Nodes, passes: (element: Element) => boolean): Element | undefined {
  for (const one of every(node)) if (one.type === "element" && passes(one)) return one;
  return undefined;
}
