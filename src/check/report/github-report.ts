import type { Problem } from "../problem.ts";
import type { Report } from "./report.ts";

const COMMANDS = { error: "error", warning: "warning", note: "notice" } as const;

/**
 * Annotations of a GitHub workflow, one a line.
 * Source: docs.github.com, « Workflow commands for GitHub Actions ».
 */
export function githubReport({ problems }: Report): string {
  return problems.map(command).join("\n");
}

function command({ file, line, column, severity, rule, key, message }: Problem): string {
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(",");
  return `::${COMMANDS[severity]} ${properties}::${data(key ? `${key} : ${message}` : message)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
