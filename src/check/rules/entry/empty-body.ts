import type { Rule } from "./entry.ts";

/** News and pages have a text; the facts of an event may be enough. */
export const emptyBody: Rule = ({ collection, source, body }) => {
  if (collection === "agenda" || body.trim() !== "") return [];
  const message = "aucun texte sous l’en-tête. Écrivez l’article sous la seconde ligne « --- ».";
  return [{ line: source.trimEnd().split("\n").length, column: 1, message, severity: "warning" as const }];
};
