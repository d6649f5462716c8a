import type { Element, ElementContent } from "hast";
import { element, isElement, textOf } from "./hast.ts";

/** What starts a paragraph that is an element of a list on the screen of a word processor. */
const BULLET = /^[\s\u00A0]*(?:[•·▪◦●○■\uF0A7\uF0B7][\s\u00A0]*|[-–§o][\t\u00A0][\s\u00A0]*)(?=\S)/;

/** Paragraphs that only look like a list become one. */
export function withLists(nodes: readonly ElementContent[]): ElementContent[] {
  const done: ElementContent[] = [];
  let list: Element | undefined;
  for (const node of nodes) {
    const bullet = isElement(node, "p") ? BULLET.exec(textOf(node))?.[0] : undefined;
    if (bullet === undefined || !isElement(node)) {
      if (textOf(node).trim() !== "" || isElement(node)) list = undefined;
      done.push(node);
      continue;
    }
    if (!list) {
      list = element("ul");
      done.push(list);
    }
    list.children.push(element("li", without(node.children, bullet.length)));
  }
  return done;
}

/** Nodes without their first signs. */
function without(nodes: readonly ElementContent[], count: number): ElementContent[] {
  const [first, ...others] = nodes;
  if (first === undefined) return [];
  const length = textOf(first).length;
  if (length <= count) return without(others, count - length);
  if (first.type === "text") return [{ type: "text", value: first.value.slice(count) }, ...others];
  return isElement(first) ? [{ ...first, children: without(first.children, count) }, ...others] : [...others];
}
