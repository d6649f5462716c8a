import type { Problem, Severity } from "../problem.ts";

/** What a check found, for people or machines. */
export interface Report {
  entries: number;
  problems: readonly Problem[];
}

export function countOf(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}
