import { openContent } from "../check/source/content-folder.ts";
import { missingAnswers, readFlags, UsageError } from "../domain/new/flags.ts";
import { newHelp } from "../domain/new/help.ts";
import { readEnvironment } from "../environment.ts";
import { finished } from "./new/finished.ts";
import { repaired, withText, writeImages } from "./new/from/bring.ts";
import type { Imported } from "./new/from/imported.ts";
import { newAddress, newFile, writeNew } from "./new/new-file.ts";
import { Interrupted, terminal } from "./new/prompt.ts";

/** `npm run new`: writes a valid entry from a few answers; exit code 2 when the command line cannot do. */
async function main(): Promise<void> {
  const given = readFlags(process.argv.slice(2));
  if (given.help) return console.log(newHelp());
  const imported = given.from === undefined ? undefined : await readFrom(given.from);
  const flags = imported ? { ...given, answers: { ...foundIn(imported), ...given.answers } } : given;
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
    const whole = imported ? withText(file, text, imported) : text;
    if (flags.dryRun) console.log(`${file}\n\n${whole}`);
    else writeNew(file, whole);
    if (imported && !flags.dryRun) writeImages(file, imported);
    if (imported) console.log(leftToDo(imported, flags.dryRun ? [] : repaired(content, now, file)));
    if (!flags.dryRun) console.log(nextSteps(file, newAddress(answers.kind, name), !flags.publish));
  } finally {
    lines?.close();
  }
}

/** A text written elsewhere; what reads it is big, and loaded for it alone. */
async function readFrom(file: string): Promise<Imported> {
  const { readDocument } = await import("./new/from/read.ts");
  return readDocument(file);
}

/** What a text says of itself, which need not be asked. */
function foundIn({ title, summary }: Imported) {
  return { ...(title && { title }), ...(summary && { summary }) };
}

/** What could not come over, then what the check says of what did. */
function leftToDo({ lost }: Imported, said: readonly string[]): string {
  const left = [...lost.map((what) => `à reprendre à la main : ${what}`), ...said];
  return left.length === 0
    ? "\nLe texte est repris en entier."
    : `\nCe qui reste à faire :\n\n${left.join("\n")}`;
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
