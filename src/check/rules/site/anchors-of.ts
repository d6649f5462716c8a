import GithubSlugger from "github-slugger";
import { elementsOf, type MdxNode, nodesOf } from "../../read/mdx/node.ts";
import { setParts } from "../../read/mdx/text-parts.ts";
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
export function anchorsOf({ tree, raw }: Pick<SiteEntry, "tree" | "raw">): string[] | undefined {
  if (elementsOf(tree).length > 0 || nodesOf(tree, "footnoteReference").length > 0) return undefined;
  const slugger = new GithubSlugger();
  const isFrench = raw.lang === undefined || raw.lang === "fr";
  const headings = nodesOf(tree, "heading").map((node) =>
    slugger.slug(isFrench ? setWords(node) : read(node)),
  );
  return [...headings, ...LAYOUT_ANCHORS];
}

/** The words of a heading as the page has them: their French is set, code is as written, a picture has none. */
function setWords(heading: MdxNode): string {
  return setParts(heading)
    .map(({ node, isText, text }) => (isText ? text : read(node as MdxNode)))
    .join("");
}

function read(node: MdxNode): string {
  if (node.type === "image") return "";
  return (node.value ?? "") + (node.children ?? []).map(read).join("");
}
