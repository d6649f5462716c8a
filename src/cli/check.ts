import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkSite } from "../check/check-site.ts";
import { formerSources } from "../check/history/former-sources.ts";
import { lostDates } from "../check/history/lost-dates.ts";
import { undatedChange } from "../check/history/undated-change.ts";
import { isError, type Problem, problemOf } from "../check/problem.ts";
import { githubReport } from "../check/report/github-report.ts";
import { gitlabReport } from "../check/report/gitlab-report.ts";
import { jsonReport } from "../check/report/json-report.ts";
import { textReport } from "../check/report/text-report.ts";
import { openContent } from "../check/source/content-folder.ts";
import { readEntries } from "../check/source/read-entries.ts";
import { planning } from "../domain/entry/planning.ts";
import { dayAt } from "../domain/time/zone.ts";
import { readEnvironment } from "../environment.ts";
import { KeptTable } from "../integrations/kept/kept-table.ts";
import { site } from "../site.config.ts";
import { fixContent } from "./check/fix.ts";
import { type Options, readOptions } from "./check/options.ts";
import { siteProblems } from "./check/site-problems.ts";
import { codeHasChanged, typesAreRight } from "./check/types.ts";
import { watching } from "./check/watch.ts";

const REPORTS = { text: textReport, json: jsonReport, github: githubReport, gitlab: gitlabReport };

const NO_HISTORY =
  "Historique git absent ou trop court : un évènement modifié sans « updatedAt » n’est pas cherché.";

/** `npm run check`: every problem of the content, in French, then types; exit code 1 when there is an error. */
function main(args: readonly string[]): void {
  const options = readOptions(args);
  const { contentDir, now } = readEnvironment(process.env);
  if (options.fix) console.log(`${fixContent(openContent(contentDir), now, options)}\n`);
  if (options.watch) watching([contentDir, "public"], () => report(options));
  else process.exitCode = report(options) && checkTypes(options) ? 0 : 1;
}

/** Says every problem of the content; whether it passes. */
function report(options: Options): boolean {
  const { contentDir, now, demo } = readEnvironment(process.env);
  const content = openContent(contentDir, new KeptTable("checked"));
  const { entries, problems } = checkSite(content, now);
  // The events of a demonstration are in nobody’s calendar.
  const unseen = demo ? [] : unseenChanges(join(contentDir, "agenda"), options.since, now);
  const wanted = new Set(options.files?.map((file) => resolve(file)));
  const all = [...problems, ...(unseen ?? []), ...siteProblems(site, dayAt(now))].filter(
    ({ file }) => wanted.size === 0 || wanted.has(resolve(file)),
  );
  if (options.format === "text")
    for (const line of planning(
      readEntries(content).map((entry) => ({ ...entry, data: entry.raw })),
      now,
    ))
      console.log(line);
  if (options.format === "text" && !unseen) console.log(NO_HISTORY);
  console.log(REPORTS[options.format]({ entries, problems: all }));
  return !all.some((problem) => isError(problem) || (options.strict && problem.severity === "warning"));
}

/** The events that changed in a way that calendars would not see; nothing where git cannot compare. */
function unseenChanges(
  folder: string,
  since: string | undefined,
  now: Temporal.Instant,
): Problem[] | undefined {
  const sources = formerSources(folder, since);
  return (
    sources &&
    [...sources].flatMap(([file, former]) => {
      const source = readFileSync(file, "utf8");
      const undated = undatedChange(source, former, now).map((fault) =>
        problemOf(file, "undated-change", fault),
      );
      const lost = lostDates(source, former, now).map((fault) => problemOf(file, "lost-dates", fault));
      return [...undated, ...lost];
    })
  );
}

function checkTypes({ types, format }: Options): boolean {
  if (types === "always" || (types === "changed" && codeHasChanged())) return typesAreRight();
  if (format === "text" && types === "changed")
    console.log(
      "Code inchangé depuis le dernier commit : types non relus (« npm run check -- --types » les relit).",
    );
  return true;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
