import { ELEMENT_NODE, parse, TEXT_NODE, walkSync } from "ultrahtml";

/** An element or a text of a page. */
export interface HtmlNode {
  type: number;
  name?: string;
  value?: string;
  attributes?: Record<string, string>;
  children?: HtmlNode[];
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };

const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** A page whose tags end at their first `>`, as the parser takes it: `sizes="(width >= 48em)"` holds one. */
function plainTags(html: string): string {
  return html.replaceAll(TAG, (tag) =>
    tag.replaceAll(/"[^"]*"|'[^']*'/g, (value) => value.replaceAll(">", "&gt;")),
  );
}

/** The first element with an attribute, or nothing. */
export function elementWith(html: string, attribute: string): HtmlNode | undefined {
  let found: HtmlNode | undefined;
  walkSync(parse(plainTags(html)), (node: HtmlNode) => {
    if (!found && isElement(node) && node.attributes?.[attribute] !== undefined) found = node;
  });
  return found;
}

/** Every element below a node, in order, itself included. */
export function elementsIn(node: HtmlNode): HtmlNode[] {
  return [...(isElement(node) ? [node] : []), ...(node.children ?? []).flatMap(elementsIn)];
}

/** The text of a node. */
export function textIn(node: HtmlNode): string {
  return isText(node) ? decodeEntities(node.value ?? "") : (node.children ?? []).map(textIn).join("");
}

export function isElement(node: HtmlNode): boolean {
  return node.type === ELEMENT_NODE;
}

export function isText(node: HtmlNode): boolean {
  return node.type === TEXT_NODE;
}

/** @example decodeEntities("l&#39;&Eacute;tat &amp; moi") // => "l'&Eacute;tat & moi" (unknown names stay) */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
