import type { Criterion, Theme } from "./criterion.ts";

/** The criteria of each theme, in a table of Markdown: what shows each, and who looks at it. */
export function criteriaTables(themes: readonly Theme[]): string {
  return themes
    .map(({ title, criteria }, index) =>
      [
        `## ${index + 1}. ${title}`,
        "",
        "| critère | ce qu’il demande | comment il est tenu | ce qui le montre |",
        "| --- | --- | --- | --- |",
        ...criteria.map(
          (criterion) =>
            `| ${[criterion.number, criterion.asks, criterion.how, shownBy(criterion)].join(" | ")} |`,
        ),
      ].join("\n"),
    )
    .join("\n\n");
}

function shownBy({ absent, tests = [], hand, editors, command, owner }: Criterion): string {
  if (absent) return "sans objet";
  return [
    ...tests.map((name) => `[${name}](../tests/${name}.test.ts)`),
    ...(hand ? [`à la main (${hand.on ?? "pas encore fait"}) : ${hand.steps}`] : []),
    ...(editors ? ["relecture des entrées"] : []),
    ...(command ? [`\`${command}\``] : []),
    ...(owner ? [`reste au propriétaire : ${owner}`] : []),
  ].join(", ");
}
