import { byPlace, problemLine, type Severity } from "../problem.ts";
import type { Report } from "./report.ts";
import { countOf } from "./report.ts";

const TITLES: Record<Severity, string> = {
  error: "Erreurs : le site n’est pas construit",
  warning: "Avertissements : le site est construit",
  note: "À compléter",
};

/** What an editor reads in a terminal: by severity, then by file; the gravest last, where the eye is. */
export function textReport({ entries, problems }: Report): string {
  const groups = (["note", "warning", "error"] as const).flatMap((severity) => {
    const found = problems.filter((problem) => problem.severity === severity).sort(byPlace);
    if (found.length === 0) return [];
    const lines = found.flatMap((problem, index) => [
      ...(index > 0 && found[index - 1]?.file !== problem.file ? [""] : []),
      problemLine(problem),
    ]);
    return [[`── ${TITLES[severity]} (${found.length})`, "", ...lines].join("\n")];
  });
  const verdict = `${counted(entries, "entrée relue", "entrées relues")} : ${[
    counted(countOf(problems, "error"), "erreur", "erreurs"),
    counted(countOf(problems, "warning"), "avertissement", "avertissements"),
    `${countOf(problems, "note")} à compléter`,
  ].join(", ")}.`;
  return [...groups, verdict].join("\n\n");
}

/** A count with its word. @example counted(2, "remède", "remèdes") // => "2 remèdes" */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count > 1 ? many : one}`;
}
