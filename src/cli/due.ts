import { parseArgs } from "node:util";
import { plannedFiles } from "../check/source/planned-files.ts";
import { dueSince } from "../domain/entry/due.ts";
import { readEnvironment } from "../environment.ts";
import { runCommand } from "./run-command.ts";
import { parseRecord } from "./verify/read-record.ts";
import { ask } from "./verify/site-address.ts";

const HELP = `Dit si le site en ligne est à construire de nouveau : une entrée paraît ou expire, ou le jour a changé.

  npm run --silent due -- https://www.exemple.gouv.fr

  Écrit « due=true » ou « due=false », et pourquoi sur la sortie d’erreur.`;

/** `npm run due`: for a task of every hour; a site that does not answer is to be built. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h", default: false } },
  });
  const [url] = positionals;
  if (values.help || !url) return console.log(HELP);
  const reasons = await reasonsFor(url.replace(/\/+$/, ""));
  for (const reason of reasons) console.error(reason);
  console.log(`due=${reasons.length > 0}`);
}

async function reasonsFor(url: string): Promise<string[]> {
  const { contentDir, now } = readEnvironment(process.env);
  try {
    const record = parseRecord((await ask(`${url}/build.json`)).text);
    if (!record) return [`${url}/build.json est absent : le site n’a pas encore été publié.`];
    return dueSince(plannedFiles(contentDir), Temporal.Instant.from(record.date), now);
  } catch (error) {
    return [(error as Error).message];
  }
}

await runCommand(HELP, main);
