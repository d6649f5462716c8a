import type { ContentSource } from "../../check/source/content-folder.ts";
import type { Answers } from "../../domain/new/answers.ts";
import { usualCategory } from "../../domain/new/entry-text.ts";
import { readAnswer, readKind, UsageError } from "../../domain/new/flags.ts";
import { kindName, type NewKind, offeredKinds } from "../../domain/new/kinds.ts";
import type { Question } from "../../domain/new/question.ts";
import { questionsFor } from "../../domain/new/questions.ts";
import { ATTENDANCE_MODES } from "../../schemas/event/programme.ts";
import { site } from "../../site.config.ts";
import { ATTENDANCE_NAMES } from "../../strings/fr/names.ts";
import { answerFault } from "./new-file.ts";
import type { Ask } from "./prompt.ts";

/** What an interview needs: how to ask and to say, the content, the present. */
export interface Interview {
  ask: Ask;
  say: (text: string) => void;
  content: ContentSource;
  now: Temporal.Instant;
}

/** Asks what has not been answered yet, again as long as an answer cannot do. */
export async function interview(given: Partial<Answers>, tools: Interview): Promise<Answers> {
  const answers: Partial<Answers> & Pick<Answers, "kind"> = {
    ...given,
    kind: given.kind ?? (await askKind(tools)),
  };
  const asked = new Set<string>();
  for (;;) {
    const next = questionsFor(answers).find(
      ({ key, flagOnly }) => !flagOnly && answers[key] === undefined && !asked.has(key),
    );
    if (!next) return { title: "", ...answers };
    asked.add(next.key);
    const answer = await askOne(next, answers, tools);
    if (answer !== undefined) answers[next.key] = answer;
  }
}

async function askKind({ ask, say }: Interview): Promise<NewKind> {
  const kinds = offeredKinds(site).map(kindName);
  say(`Que voulez-vous écrire ?\n${numbered(kinds)}`);
  for (;;) {
    const typed = await ask("Numéro ou nom : ");
    try {
      return readKind(chosen(typed, kinds));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      say(error.message);
    }
  }
}

async function askOne(
  question: Question,
  answers: Partial<Answers> & { kind: NewKind },
  { ask, say, content, now }: Interview,
): Promise<string | undefined> {
  const { key, label, example, required = false } = question;
  const choices = choicesOf(key, answers.kind, content);
  const usual = key === "category" ? usualCategory(content.taxonomies, answers.kind)?.label : undefined;
  if (choices.length > 0) say(`${label} :\n${numbered(choices)}`);
  const hint = choices.length > 0 ? "numéro ou nom" : `par exemple ${example}`;
  const optional = usual ? `, Entrée pour « ${usual} »` : required ? "" : ", Entrée pour passer";
  for (;;) {
    const typed = (await ask(`${label} (${hint}${optional}) : `)) || usual || "";
    if (typed === "") {
      if (!required) return undefined;
      say("Cette réponse est nécessaire.");
      continue;
    }
    const answer = readAnswer(key, key === "tags" ? chosenSeveral(typed, choices) : chosen(typed, choices));
    const fault = answerFault(content, { ...answers, [key]: answer }, key, now);
    if (fault === undefined) return answer;
    say(fault);
  }
}

function choicesOf(key: Question["key"], kind: NewKind, { taxonomies }: ContentSource): string[] {
  const labels = (terms: readonly { label: string }[]) => terms.map(({ label }) => label);
  if (key === "category") {
    return labels(kind === "event" ? taxonomies.agendaCategories : taxonomies.newsCategories);
  }
  if (key === "tags") return labels(taxonomies.tags);
  return key === "attendance" ? ATTENDANCE_MODES.map((mode) => ATTENDANCE_NAMES[mode]) : [];
}

function numbered(choices: readonly string[]): string {
  return choices.map((choice, index) => `  ${index + 1}. ${choice}`).join("\n");
}

function chosen(typed: string, choices: readonly string[]): string {
  return (/^\d+$/.test(typed) && choices[Number(typed) - 1]) || typed;
}

function chosenSeveral(typed: string, choices: readonly string[]): string {
  return typed
    .split(/\s*[,;]\s*/)
    .map((part) => chosen(part, choices))
    .join(", ");
}
