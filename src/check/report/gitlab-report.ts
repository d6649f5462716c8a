import { createHash } from "node:crypto";
import type { Problem } from "../problem.ts";
import type { Report } from "./report.ts";

const SEVERITIES = { error: "major", warning: "minor", note: "info" } as const;

/**
 * A GitLab Code Quality artifact. A fingerprint says what and in which file, not where: a line added above
 * does not make an old problem new.
 * Source: docs.gitlab.com, « Code Quality », « Code Quality report format ».
 */
export function gitlabReport({ problems }: Report): string {
  const seen = new Map<string, number>();
  const issues = problems.map((problem) => {
    const { file, line, severity, rule, key, message } = problem;
    return {
      description: key ? `${key} : ${message}` : message,
      check_name: rule,
      fingerprint: fingerprint(problem, seen),
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line } },
    };
  });
  return JSON.stringify(issues, null, 2);
}

function fingerprint({ file, rule, key, message }: Problem, seen: Map<string, number>): string {
  const identity = [file, rule, key, message].join("\n");
  const times = seen.get(identity) ?? 0;
  seen.set(identity, times + 1);
  return createHash("sha256").update(`${identity}\n${times}`).digest("hex");
}
