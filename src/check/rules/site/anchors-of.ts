import { headingIds, idsOf } from "../../../domain/text/heading-ids.ts";
import { attributeOf, type MdxNode, nodesOf } from "../../read/mdx/node.ts";
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

/** The anchors of the page of an entry: its headings, its notes, what its components fold, then those of the layouts. */
export function anchorsOf({ tree }: Pick<SiteEntry, "tree">): string[] {
  const nameHeading = headingIds();
  const named = (node: MdxNode, before: string) => `${before}-${idsOf(attributeOf(node, "title") ?? "").id}`;
  const elements = nodesOf(tree, "mdxJsxFlowElement");
  return [
    ...nodesOf(tree, "heading").map((node) => nameHeading(read(node)).id),
    ...elements.filter(({ name }) => name === "Accordion").map((node) => named(node, "accordion")),
    ...elements
      .filter(({ name, children = [] }) => name === "Video" && children.length > 0)
      .map((node) => named(node, "transcription")),
    ...notesOf(tree),
    ...LAYOUT_ANCHORS,
  ];
}

/** The notes and their calls; a note that is called again has a number a call. */
function notesOf(tree: MdxNode): string[] {
  const calls = new Map<string, number>();
  const anchors = nodesOf(tree, "footnoteReference").flatMap(({ identifier = "" }) => {
    const count = (calls.get(identifier) ?? 0) + 1;
    calls.set(identifier, count);
    const call = `user-content-fnref-${identifier}`;
    return count === 1 ? [`user-content-fn-${identifier}`, call] : [`${call}-${count}`];
  });
  return anchors.length > 0 ? [...anchors, "footnote-label"] : [];
}

/** The words of a heading: a picture has none. */
function read(node: MdxNode): string {
  if (node.type === "image") return "";
  return (node.value ?? "") + (node.children ?? []).map(read).join("");
}
