import { kindChoices } from "./flags.ts";
import { inSentence } from "./question.ts";
import { QUESTIONS } from "./questions.ts";

/** What `npm run new -- --help` says: the flags are those of the questions. */
export function newHelp(): string {
  const flags: [string, string][] = [
    ["kind", `genre : ${kindChoices()}`],
    ...QUESTIONS.map(({ flag, label, example }): [string, string] => [
      flag,
      `${inSentence(label)} ; par exemple "${example}"`,
    ]),
    ["from", "reprend un texte écrit ailleurs : un fichier Word (.docx) ou une page web enregistrée (.html)"],
    ["slug", "nom du fichier, donc adresse de la page ; tiré du titre par défaut"],
    ["publish", "sans la mention de brouillon : l’entrée paraît à sa date de publication"],
    ["dry-run", "montre le fichier sans l’écrire"],
    ["help", "affiche cette aide"],
  ];
  return `Crée une entrée : pose quelques questions, choisit le nom du fichier et l’écrit, en brouillon.
Rien n’est ouvert ni remplacé ; Ctrl-C abandonne sans rien écrire.

  npm run new
  npm run new -- --kind event --title "Journée des archives" --category Rencontre \\
    --start "2027-01-13 09:30" --attendance onsite --place "Salle Exemple" --city Paris
  npm run new -- --from texte.docx

Les réponses données par une option ne sont pas demandées.

${flags.map(([flag, words]) => `  --${flag.padEnd(14)}${words}`).join("\n")}`;
}
