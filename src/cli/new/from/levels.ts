import type { Element, ElementContent } from "hast";
import { every, isElement, textOf } from "./hast.ts";

/**
 * Takes the title and the summary out of a text, and gives its headings the levels that are free under them: from
 * the second on, without a gap.
 */
export function levelled(children: readonly ElementContent[]): {
  title?: string;
  summary?: string;
  children: ElementContent[];
} {
  const named = (node: ElementContent, name: string) =>
    isElement(node) && [node.properties.className].flat().includes(name);
  const tops = children.filter((node) => isElement(node, "h1"));
  const first = children.find((node) => isElement(node, "h1", "h2", "h3", "h4", "h5", "h6"));
  const title =
    tops.find((node) => named(node, "title")) ?? (tops.length === 1 && first === tops[0] ? first : undefined);
  const summary = children.find((node) => named(node, "summary"));
  const rest = children.filter((node) => node !== title && node !== summary);
  const headings = rest
    .flatMap((node) => [...every(node)])
    .filter((node): node is Element => isElement(node, "h1", "h2", "h3", "h4", "h5", "h6"));
  const levels = [...new Set(headings.map(({ tagName }) => tagName))].sort();
  let last = 1;
  for (const heading of headings) {
    last = Math.min(last + 1, levels.indexOf(heading.tagName) + 2);
    heading.tagName = `h${last}`;
  }
  return {
    children: rest,
    ...(title && { title: textOf(title).trim() }),
    ...(summary && { summary: textOf(summary).trim() }),
  };
}
