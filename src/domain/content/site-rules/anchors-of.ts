import GithubSlugger from "github-slugger";
import { typeset } from "../../text/typography.ts";
import { elementsOf, nodesOf, wordsOf } from "../mdx/node.ts";
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
  const slugger = new GithubSlugger();
  const headings = nodesOf(tree, "heading").map((node) => slugger.slug(typeset(wordsOf(node))));
  return [...headings, ...LAYOUT_ANCHORS];
}
