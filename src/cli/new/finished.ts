import type { Answers } from "../../domain/new/answers.ts";
import { usualCategory } from "../../domain/new/entry-text.ts";
import { type Flags, kindChoices, missingAnswers, UsageError } from "../../domain/new/flags.ts";
import { kindName, offeredKinds } from "../../domain/new/kinds.ts";
import { inSentence } from "../../domain/new/question.ts";
import { QUESTIONS } from "../../domain/new/questions.ts";
import { site } from "../../site.config.ts";
import { type Interview, interview } from "./interview.ts";
import { askName, proposal } from "./name.ts";
import { newProblems } from "./new-file.ts";
import type { Ask } from "./prompt.ts";

interface Finished {
  answers: Answers;
  name: string;
  /** The whole file. */
  text: string;
}

/**
 * An entry ready to be written, from a command line, and from questions where there is somebody to ask.
 *
 * @throws UsageError when something is missing or refused and nobody can be asked
 */
export async function finished(
  flags: Flags,
  { ask, ...tools }: Omit<Interview, "ask"> & { ask: Ask | undefined },
): Promise<Finished> {
  const answers = ask ? await interview(flags.answers, { ...tools, ask }) : complete(flags.answers, tools);
  const name =
    ask && flags.slug === undefined
      ? await askName(answers, { ...tools, ask })
      : named(answers, flags, tools);
  const { text, problems } = newProblems(tools.content, answers, name, tools.now, !flags.publish);
  if (problems.length === 0) return { answers, name, text };
  const sentences = problems.map(({ key, message }) => `--${flagOf(key)} : ${message}`);
  throw new UsageError(sentences.join("\n"));
}

function complete(given: Partial<Answers>, { content }: Omit<Interview, "ask">): Answers {
  const { kind } = given;
  if (kind === undefined) throw new UsageError(`il manque --kind. Genres possibles : ${kindChoices()}.`);
  if (!offeredKinds(site).includes(kind))
    throw new UsageError(
      `ce site ne publie pas le genre « ${kind} » (${kindName(kind)}) : voir « kinds » et « rooms » dans src/site.config.ts.`,
    );
  const category = given.category ?? usualCategory(content.taxonomies, kind)?.label;
  const answers: Answers = { title: "", ...given, kind, category };
  const missing = missingAnswers(answers);
  if (missing.length === 0) return answers;
  throw new UsageError(
    missing
      .map(
        ({ flag, label, example }) =>
          `il manque --${flag} (${inSentence(label)}), par exemple --${flag} "${example}".`,
      )
      .join("\n"),
  );
}

function named(answers: Answers, { slug }: Flags, tools: Omit<Interview, "ask">): string {
  const { taken, name } = proposal(answers, slug, tools);
  if (taken === undefined) return name;
  throw new Error(`le nom « ${taken} » est déjà pris : rien n’a été écrit. Ajoutez --slug ${name}.`);
}

function flagOf(dated: string): string {
  const key = dated.replace(/^dates\.0\./, "");
  return QUESTIONS.find(({ path }) => key === path || key.startsWith(`${path}.`))?.flag ?? key;
}
