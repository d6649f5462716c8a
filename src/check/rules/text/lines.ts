import { marks } from "./marks.ts";

/** Lines that were meant as a heading, a table, the end of a header, and are none. */
export const lines = marks([
  {
    pattern: /^(#{2,6}(?=[^\s#])|#{1,6}\u00A0+)(.*\S)/gm,
    what: "intertitre que le site ne voit pas « % »",
    write: (_, signs = "", words = "") => `${signs.trim().padEnd(2, "#")} ${words}`,
  },
  {
    pattern: /^(?:-{3}|\uFDD0{3})[ \t]*\n(?:[\w-]+:.*\n(?:[ \t-].*\n)*)+-{3}[ \t]*$/gm,
    what: "second en-tête dans le fichier",
    advice: () =>
      "Mettez cette entrée dans un autre fichier, ou retirez ces lignes : un fichier, une entrée.",
  },
  {
    pattern: /^\|.*\|[ \t]*(?:\n\|.*\|[ \t]*)+$/gm,
    what: "tableau sans ligne de tirets « % »",
    advice: (found) => `Ajoutez « ${ruleUnder(found)} » sous cette ligne.`,
    rewrite: (found) => found.replace("\n", `\n${ruleUnder(found)}\n`),
  },
  {
    pattern: /^(?![ \t]*(?:[^\p{L}\d\s]|o|\d+[.)])\t)[^\n\t]*\S\t+\S.*(?:\n.*\S\t+\S.*)+$/gmu,
    what: "colonnes séparées par des tabulations « % »",
    advice: (found) => {
      const [first = "", rule] = asTable(found).split("\n");
      return `Écrivez un tableau : « ${first} », puis « ${rule} », puis les autres lignes de même.`;
    },
    rewrite: asTable,
  },
]);

/** The line of dashes that goes under the first line of a table. */
function ruleUnder(table: string): string {
  const [first = ""] = table.trim().split("\n");
  return first.replaceAll(/[^|]+/g, " --- ").trim();
}

function asTable(columns: string): string {
  const [first = "", ...others] = columns
    .trim()
    .split("\n")
    .map(
      (line) =>
        `| ${line
          .trim()
          .split(/\s*\t\s*/)
          .join(" | ")} |`,
    );
  return [first, ruleUnder(first), ...others].join("\n");
}
