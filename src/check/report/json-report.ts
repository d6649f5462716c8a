import { countOf, type Report } from "./report.ts";

/** Version of the shape below: it changes when a key changes its meaning or goes, not when one is added. */
const VERSION = 1;

/**
 * The report for programs: `{ version, entries, errors, warnings, notes, problems }`, each problem with
 * `file` (from the root of the project), `line` and `column` (from 1), `severity` (error, warning, note),
 * `rule`, `key` (front-matter key, dotted; empty for the body) and `message` (French).
 */
export function jsonReport({ entries, problems }: Report): string {
  return JSON.stringify(
    {
      version: VERSION,
      entries,
      errors: countOf(problems, "error"),
      warnings: countOf(problems, "warning"),
      notes: countOf(problems, "note"),
      problems: problems.map(({ file, line, column, severity, rule, key, message }) => ({
        file,
        line,
        column,
        severity,
        rule,
        key,
        message,
      })),
    },
    null,
    2,
  );
}
