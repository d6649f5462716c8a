import { readFileSync } from "node:fs";
import { type Problem, problemOf } from "../../check/problem.ts";
import { needOf } from "../../domain/mandatory-facts.ts";
import { securityTxtAdvice } from "../../domain/security-txt.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { missingFacts, type SiteConfig, type SiteFactName } from "../../schemas/site.ts";

const FILE = "src/site.config.ts";

const need = (name: SiteFactName): string => {
  const known = needOf(name);
  return known ? `obligatoire, ${known}` : "donnez cette information, ou faites-la donner";
};

/** What is to do in the configuration on a day: facts that nobody gave yet, and the end of `security.txt`. */
export function siteProblems(site: SiteConfig, today: CalendarDate): Problem[] {
  const lines = readFileSync(FILE, "utf8").split("\n");
  const at = (name: string) => ({
    line: Math.max(lines.findIndex((text) => text.trimStart().startsWith(`${name}:`)) + 1, 1),
    column: 1,
  });
  const advice = securityTxtAdvice(site, today);
  return [
    ...missingFacts(site).map((name) =>
      problemOf(FILE, "to-complete", {
        ...at(name),
        key: `facts.${name}`,
        severity: "note",
        message: `« à compléter » : ${need(name)}.`,
      }),
    ),
    ...(advice
      ? [
          problemOf(FILE, "security-txt", {
            ...at("securityTxtExpires"),
            key: "securityTxtExpires",
            severity: "warning",
            message: advice,
          }),
        ]
      : []),
  ];
}
