import type { DefaultTreeAdapterTypes } from "parse5";
import { attribute, type Element } from "./pages.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements whose words join those around them. */
const INLINE = new Set(
  [
    "a",
    "abbr",
    "b",
    "bdi",
    "cite",
    "code",
    "em",
    "i",
    "kbd",
    "mark",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strong",
  ].concat(["sub", "sup", "time", "u", "var", "wbr", "del", "ins", "dfn"]),
);

/**
 * The words of an element as they are read: a new line between blocks, no-break spaces kept.
 *
 * @param leftOut elements whose words do not count
 */
export function readableText(element: Element, leftOut: (element: Element) => boolean): string {
  const words = (node: Node): string => {
    if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!("tagName" in node) || leftOut(node)) return "";
    const inner = node.childNodes.map(words).join("");
    return INLINE.has(node.tagName) ? inner : `\n${inner}\n`;
  };
  return words(element);
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return attribute(element, "class")?.split(/\s+/).includes(name) ?? false;
}
