import type { Problem } from "../problem.ts";
import { applied, remedyOf } from "./remedy.ts";

/**
 * Follows each remedy that leaves no choice. One is kept only where its fault then goes and no other comes, as the
 * check itself says: nothing is written on trust.
 *
 * @param problems what the check says of the entry
 * @param check what it would say of another text
 * @returns the text, and how many remedies it has
 */
export function fixEntry(
  source: string,
  problems: readonly Problem[],
  check: (source: string) => readonly Problem[],
): { source: string; count: number } {
  let count = 0;
  const refused = new Set<string>();
  let [text, left] = [source, problems];
  for (;;) {
    const problem = left.find((candidate) => !refused.has(said(candidate)) && remedyOf(candidate, text));
    const edits = problem && remedyOf(problem, text);
    if (!problem || !edits) return { source: text, count };
    const next = applied(text, edits);
    const after = check(next);
    if (isBetter(left, after, problem)) {
      count += 1;
      [text, left] = [next, after];
    } else refused.add(said(problem));
  }
}

/** A problem wherever it stands: the lines of the others move when one is repaired. */
export function said({ rule, key, message }: Problem): string {
  return `${rule} ${key} ${message}`;
}

/** Whether the problems after a remedy are those before it, less its own. */
export function isBetter(before: readonly Problem[], after: readonly Problem[], own: Problem): boolean {
  const left = before.map(said);
  left.splice(left.indexOf(said(own)), 1);
  return after.map(said).every((known) => {
    const index = left.indexOf(known);
    return index !== -1 && left.splice(index, 1).length > 0;
  });
}
