import { closest, distance } from "fastest-levenshtein";
import { fold } from "./fold.ts";

/**
 * The candidate a writer most likely meant, or nothing when none is close enough
 * (more than a third of the letters differ, two letters always being allowed).
 *
 * @example nearest("titel", ["title", "summary"]) // => "title"
 */
export function nearest(input: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const folded = fold(input);
  const byFold = new Map(candidates.map((candidate) => [fold(candidate), candidate]));
  const best = closest(folded, [...byFold.keys()]);
  const limit = Math.max(2, Math.ceil(folded.length / 3));
  return distance(folded, best) <= limit ? byFold.get(best) : undefined;
}
