import { type COMMENT_NODE, type DOCTYPE_NODE, ELEMENT_NODE, TEXT_NODE } from "ultrahtml";

/** An element, in the shape of ultrahtml: values are as they are written, entities and all. */
export interface HtmlElement {
  type: typeof ELEMENT_NODE;
  name: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
}

interface HtmlText {
  type: typeof TEXT_NODE | typeof COMMENT_NODE | typeof DOCTYPE_NODE;
  value: string;
}

export type HtmlNode = HtmlElement | HtmlText;

/** What an element may hold beside words: everything that is not here is a block. */
const INLINE = new Set(
  "a abbr b bdi br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.type === ELEMENT_NODE;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.type === TEXT_NODE;
}

export function isBlock(node: HtmlNode): boolean {
  return isElement(node) && !INLINE.has(node.name);
}

export function element(
  name: string,
  children: HtmlNode[],
  attributes: Record<string, string> = {},
): HtmlElement {
  return { type: ELEMENT_NODE, name, attributes, children };
}

/** A new text, whose entities are written already. */
export function words(value: string): HtmlNode {
  return { type: TEXT_NODE, value };
}

export function hasClass({ attributes }: HtmlElement, name: string): boolean {
  return (attributes.class ?? "").split(/\s+/).includes(name);
}

/** The words of a node, spaces folded, with their entities as they are written. */
export function wordsOf(node: HtmlNode): string {
  const read = (one: HtmlNode): string =>
    isElement(one) ? one.children.map(read).join("") : isText(one) ? one.value : "";
  return read(node)
    .replaceAll(/[ \t\r\n]+/g, " ")
    .trim();
}

/** Whether nothing would be read or seen of a node. */
export function isEmpty(node: HtmlNode): boolean {
  if (isText(node)) return node.value.trim() === "";
  return !isElement(node) || (!VOID.has(node.name) && node.children.every(isEmpty));
}

const VOID = new Set(["img", "br", "hr", "wbr", "col", "audio", "video", "td", "th"]);

/** The elements below a node that answer a question, in order. */
export function findAll(
  { children }: Pick<HtmlElement, "children">,
  answers: (one: HtmlElement) => boolean,
): HtmlElement[] {
  return children.flatMap((child) =>
    isElement(child) ? [...(answers(child) ? [child] : []), ...findAll(child, answers)] : [],
  );
}
