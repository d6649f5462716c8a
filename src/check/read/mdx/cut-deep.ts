import type { Fault } from "../../problem.ts";
import { type MdxNode, placeOfNode } from "./node.ts";

/** More than any text by hand; what walks a body calls itself at each level. */
const DEEPEST = 50;

/** Takes from a tree what stands deeper than any text goes: `>` ten thousand times is as many quotes. */
export function cutDeep(tree: MdxNode): Fault[] {
  let level = [tree];
  for (let depth = 0; depth < DEEPEST; depth++) level = level.flatMap(({ children = [] }) => children);
  const [first] = level.filter(({ children = [] }) => children.length > 0);
  for (const node of level) if (node.children) node.children = [];
  const message = `citations, listes ou composants les uns dans les autres sur plus de ${DEEPEST} niveaux. Écrivez ce texte à un seul niveau.`;
  return first ? [{ ...placeOfNode(first), message }] : [];
}
