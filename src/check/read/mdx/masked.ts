import { KEPT } from "../../../domain/text/edits.ts";
import { type MdxNode, walk } from "./node.ts";

/** What Markdown has read as something else than words, whole. */
const WHOLE = new Set([
  "yaml",
  "code",
  "inlineCode",
  "mdxTextExpression",
  "mdxFlowExpression",
  "mdxjsEsm",
  "image",
  "definition",
  "footnoteReference",
  "table",
  "thematicBreak",
]);

const memory = new WeakMap<MdxNode, string>();

/**
 * A file with all that Markdown has understood behind a sign that no text holds, place for place: what is left
 * is words, and the marks that were meant as something and are none.
 */
export function masked({ source, tree }: { source: string; tree: MdxNode }): string {
  const words = memory.get(tree) ?? maskedOnce(source, tree);
  memory.set(tree, words);
  return words;
}

function maskedOnce(source: string, tree: MdxNode): string {
  const text = source.replace(/^\uFEFF/, "");
  const masks: [start: number, end: number][] = [];
  for (const node of walk(tree)) {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (WHOLE.has(node.type) || (node.type === "link" && text[start] === "[")) masks.push([start, end]);
    if (node.type === "strong") masks.push([start, start + 2], [end - 2, end]);
    if (node.type.startsWith("mdxJsx")) {
      const inner = node.children ?? [];
      masks.push([start, inner[0]?.position?.start.offset ?? end]);
      masks.push([inner.at(-1)?.position?.end.offset ?? end, end]);
    }
  }
  let words = "";
  let read = 0;
  for (const [start, end] of masks.sort(([a], [b]) => a - b)) {
    words += text.slice(read, start);
    words += text.slice(Math.max(read, start), end).replace(/[^\n]/g, KEPT);
    read = Math.max(read, end);
  }
  return words + text.slice(read);
}
