import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { globSync } from "tinyglobby";
import { asked, draftOf, faultIn } from "../domain/init/draft.ts";
import type { Answers } from "../domain/init/question.ts";
import { QUESTIONS } from "../domain/init/questions.ts";
import { readEnvironment } from "../environment.ts";
import { interview } from "./init/interview.ts";
import { FORMER, keepFormer, putSite } from "./init/put-site.ts";
import { Interrupted, terminal } from "./new/prompt.ts";
import { ExplainedError, runCommand } from "./run-command.ts";

const HELP = `Fait de ce projet le site d’une autre administration : configuration, listes de termes, pages légales, un exemple
de chaque genre. Ce qui y était est gardé dans « ${FORMER} ».

  npm run init
  npm run init -- --answers reponses.json --replace

  --answers  fichier JSON de réponses : les clés sont les noms des options, les listes peuvent en être
  --replace  met le nouveau site à la place du présent sans le demander
  --help     affiche cette aide

${QUESTIONS.map(({ key, label, example }) => `  --${key.padEnd(22)}${label} ; par exemple "${example}"`).join("\n")}`;

/** `npm run init`: asks what nobody answered, where there is somebody to ask; nothing is changed before the end. */
async function main(): Promise<void> {
  const keys = QUESTIONS.map(({ key }) => [key, { type: "string" }] as const);
  const { values } = parseArgs({
    options: {
      answers: { type: "string" },
      replace: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      ...Object.fromEntries(keys),
    },
  });
  const { answers: file, replace, help, ...flags } = values;
  if (help) return console.log(HELP);
  // Before the questions: nobody answers them all for nothing.
  keepFormer();
  const given = { ...(file && readAnswers(file)), ...(flags as Answers) };
  const lines = process.stdin.isTTY && !file ? terminal() : undefined;
  try {
    const answers = lines ? await interview(given, lines.ask, console.log) : given;
    const faults = asked(answers).flatMap((one) => {
      const fault = faultIn(one, answers);
      return fault ? [`--${one.question.key} : ${fault}`] : [];
    });
    if (faults.length > 0) throw new ExplainedError(faults.join("\n"));
    if (!replace) await confirmed(lines?.ask);
    putSite(draftOf(answers), readEnvironment(process.env));
    console.log(NEXT_STEPS);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new ExplainedError("\nAbandonné : rien n’a été changé.");
  } finally {
    lines?.close();
  }
}

/** @throws ExplainedError in French for what is no file of answers, a key that is no question and an answer that is no text */
function readAnswers(file: string): Answers {
  const answers = Object.entries(parsed(file));
  for (const [key, answer] of answers) {
    if (!QUESTIONS.some((question) => question.key === key))
      throw new ExplainedError(
        `${file} : clé inconnue « ${key} ». Les clés sont celles de « npm run init -- --help ».`,
      );
    if (![answer].flat().every((one) => typeof one === "string"))
      throw new ExplainedError(
        `${file} : « ${key} » attend un texte entre guillemets, ou une liste de textes.`,
      );
  }
  return Object.fromEntries(answers) as Answers;
}

function parsed(file: string): object {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof read === "object" && read !== null && !Array.isArray(read)) return read;
  } catch {
    // Said below, as what is JSON of another shape.
  }
  throw new ExplainedError(`${file} : fichier absent, ou qui n’est pas un objet JSON.`);
}

/** What editors wrote is never replaced without a word of theirs. */
async function confirmed(ask: ((question: string) => Promise<string>) | undefined): Promise<void> {
  const entries = globSync("src/content/**/*.mdx").length;
  const question = `Le site présent (${entries} textes) ira dans « ${FORMER} ».`;
  if (!ask)
    throw new ExplainedError(`${question} Rien n’a été changé : ajoutez --replace pour le remplacer.`);
  for (;;) {
    const reply = await ask(`${question} Continuer ? (oui ou non) : `);
    if (/^o(?:ui)?$/i.test(reply)) return;
    if (/^n(?:on)?$/i.test(reply)) throw new Interrupted();
  }
}

const NEXT_STEPS = `
Le site est prêt. Ce qui y était est dans « ${FORMER} ».

  1. npm run check    dit ce qui reste à donner
  2. npm start        construit et sert le site : http://localhost:4321
  3. npm run new      écrit une première entrée ; retirez ensuite les exemples
`;

await runCommand(HELP, main);
