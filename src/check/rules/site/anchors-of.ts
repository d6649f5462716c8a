import { headingIds } from "../../../domain/text/heading-ids.ts";
import { elementsOf, type MdxNode, nodesOf } from "../../read/mdx/node.ts";
import type { SiteEntry } from "./site.ts";

/** Anchors that the layouts give to the parts of an entry, whatever it says. */
export const LAYOUT_ANCHORS: readonly string[] = [
  "changes",
  "content",
  "facts",
  "files",
  "gallery",
  "papers",
  "press-contact",
  "programme",
  "related",
  "series",
];

/**
 * The anchors of the page of an entry. Nothing when they cannot all be told: its components (accordions,
 * tabs, notes) make their own.
 */
export function anchorsOf({ tree }: Pick<SiteEntry, "tree">): string[] | undefined {
  if (elementsOf(tree).length > 0 || nodesOf(tree, "footnoteReference").length > 0) return undefined;
  const idsOf = headingIds();
  return [...nodesOf(tree, "heading").map((node) => idsOf(read(node)).id), ...LAYOUT_ANCHORS];
}

/** The words of a heading: a picture has none. */
function read(node: MdxNode): string {
  if (node.type === "image") return "";
  return (node.value ?? "") + (node.children ?? []).map(read).join("");
}
