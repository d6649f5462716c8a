/** A node of a body as Satteri gives it (mdast with MDX). */
export interface MdxNode {
  type: string;
  /** Component or tag. */
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  /** Name of a note, in its calls and in itself. */
  identifier?: string;
  /** First number of a list. */
  start?: number;
  /** Level of a heading. */
  depth?: number;
  attributes?: MdxAttribute[];
  position?: { start: MdxPoint; end: MdxPoint };
  children?: MdxNode[];
}

export interface MdxAttribute {
  type: string;
  name?: string;
  /** A text; nothing for an attribute alone; an object for code. */
  value?: unknown;
}

interface MdxPoint {
  line: number;
  column: number;
  offset: number;
}

const lists = new WeakMap<MdxNode, readonly MdxNode[]>();

/** A node and all those below it, in the order of the text: those of a whole text once, for every rule reads them. */
export function walk(node: MdxNode): readonly MdxNode[] {
  const known = lists.get(node);
  if (known) return known;
  const all: MdxNode[] = [];
  const visit = (one: MdxNode) => {
    all.push(one);
    for (const child of one.children ?? []) visit(child);
  };
  visit(node);
  if (node.type === "root") lists.set(node, all);
  return all;
}

export function nodesOf(tree: MdxNode, ...types: string[]): MdxNode[] {
  return walk(tree).filter(({ type }) => types.includes(type));
}

/** Components and tags, in the order of the text. */
export function elementsOf(tree: MdxNode): MdxNode[] {
  return nodesOf(tree, "mdxJsxFlowElement", "mdxJsxTextElement");
}

export function placeOfNode({ position }: MdxNode): { line: number; column: number } {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}

/** The words of a node, as they are read. */
export function wordsOf(node: MdxNode): string {
  if (node.type === "image") return node.alt ?? "";
  return (node.value ?? "") + (node.children ?? []).map(wordsOf).join("");
}

/** The text of an attribute, if it is written as a text. */
export function attributeOf({ attributes = [] }: MdxNode, name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === "string" ? value : undefined;
}

/** Whether a tag holds code where a text goes: `title={titre}`, `{...tout}`. */
export function hasCode({ attributes = [] }: MdxNode): boolean {
  return attributes.some(
    ({ type, value }) => type !== "mdxJsxAttribute" || (typeof value === "object" && value !== null),
  );
}
