import type { NewsKind } from "../news.ts";

/** Kinds of news that live in the press room. */
export function isPress(kind: NewsKind): boolean {
  return kind === "press-release" || kind === "statement";
}
