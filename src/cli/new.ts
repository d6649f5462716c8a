import { openContent } from "../check/source/content-folder.ts";
import { missingAnswers, readFlags, UsageError } from "../domain/new/flags.ts";
import { newHelp } from "../domain/new/help.ts";
import { readEnvironment } from "../environment.ts";
import { finished } from "./new/finished.ts";
import { newAddress, newFile, writeNew } from "./new/new-file.ts";
import { Interrupted, terminal } from "./new/prompt.ts";

/** `npm run new`: writes a valid entry from a few answers; exit code 2 when the command line cannot do. */
async function main(): Promise<void> {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) return console.log(newHelp());
  const { contentDir, now } = readEnvironment(process.env);
  const content = openContent(contentDir);
  const asks =
    process.stdin.isTTY && (flags.answers.kind === undefined || missingAnswers(flags.answers).length > 0);
  const lines = asks ? terminal() : undefined;
  try {
    const { answers, name, text } = await finished(flags, {
      content,
      now,
      say: console.log,
      ask: lines?.ask,
    });
    const file = newFile(content, answers.kind, name);
    if (flags.dryRun) return console.log(`${file}\n\n${text}`);
    writeNew(file, text);
    console.log(nextSteps(file, newAddress(answers.kind, name), !flags.publish));
  } finally {
    lines?.close();
  }
}

function nextSteps(file: string, address: string, draft: boolean): string {
  const state = draft ? "L’entrée est en brouillon" : "L’entrée paraîtra à sa date de publication";
  return `
Écrit : ${file}
${state}.

  1. Ouvrez ce fichier et remplacez « à compléter ».
  2. npm run dev, puis http://localhost:4321${address}
  3. npm run check
${draft ? "  4. Pour publier, retirez la ligne « draft: true ».\n" : ""}`;
}

try {
  await main();
} catch (error) {
  if (error instanceof Interrupted) console.error("\nAbandonné : rien n’a été écrit.");
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : error instanceof Interrupted ? 130 : 1;
}
