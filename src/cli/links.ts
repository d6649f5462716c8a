import { parseArgs } from "node:util";
import { githubReport } from "../check/report/github-report.ts";
import { gitlabReport } from "../check/report/gitlab-report.ts";
import { jsonReport } from "../check/report/json-report.ts";
import { textReport } from "../check/report/text-report.ts";
import { openContent } from "../check/source/content-folder.ts";
import { readEnvironment } from "../environment.ts";
import { site } from "../site.config.ts";
import { deadExternalLinks } from "./links/dead-external-links.ts";
import { externalLinks } from "./links/external-links.ts";
import { runCommand } from "./run-command.ts";

const HELP = `Demande chaque lien vers un autre site, et dit ceux qui ne répondent plus, avec leur fichier et leur ligne.

  npm run links [-- --format text|json|github|gitlab]

  Les réglages sont ceux de linkinator, dans linkinator.config.json.`;

const REPORTS = { text: textReport, json: jsonReport, github: githubReport, gitlab: gitlabReport };

/** `npm run links`: exit code 1 when a link no longer answers. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      format: { type: "string", default: "text" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  if (!Object.hasOwn(REPORTS, values.format))
    throw new Error(`--format : trouvé « ${values.format} » ; attendu ${Object.keys(REPORTS).join(", ")}.`);
  const { contentDir, now } = readEnvironment(process.env);
  const links = externalLinks(openContent(contentDir), site, now);
  const problems = await deadExternalLinks(links);
  const report = REPORTS[values.format as keyof typeof REPORTS];
  console.log(report({ entries: new Set(links.map(({ file }) => file)).size, problems }));
  if (problems.length > 0) process.exitCode = 1;
}

await runCommand(HELP, main);
