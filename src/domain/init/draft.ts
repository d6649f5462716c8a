import { frenchErrors } from "../../schemas/french-errors.ts";
import { siteSchema } from "../../schemas/site.ts";
import { slugOf } from "../text/slug.ts";
import { typeset } from "../text/typography.ts";
import { BLANK } from "./blank-site.ts";
import type { Answers, Draft, Question } from "./question.ts";
import { QUESTIONS } from "./questions.ts";

/** The questions that some answers call for, in order, each with the site that the answers before it make. */
export function asked(answers: Answers): { question: Question; before: Draft }[] {
  let draft = BLANK;
  return QUESTIONS.flatMap((question) => {
    const before = draft;
    if (question.when && !question.when(before)) return [];
    const answer = answerTo(question, answers, before);
    if (answer !== "") draft = question.put(before, answer);
    return [{ question, before }];
  });
}

/** The site that answers make, the usual ones in place of those that nobody gave. */
export function draftOf(answers: Answers): Draft {
  return asked(answers).reduce((draft, { question, before }) => {
    const answer = answerTo(question, answers, before);
    return answer === "" ? draft : question.put(draft, answer);
  }, BLANK);
}

function answerTo({ key, usual }: Question, answers: Answers, before: Draft): string {
  return typeset(given(answers[key]) || usual?.(before) || "");
}

function given(answer: Answers[string]): string {
  return (typeof answer === "object" ? answer.join(" ; ") : (answer ?? "")).trim();
}

/** What is wrong with the answer to one question, the others being taken for good; a French sentence. */
export function faultIn(
  { question, before }: { question: Question; before: Draft },
  answers: Answers,
): string | undefined {
  const answer = answerTo(question, answers, before);
  if (answer === "") return question.required ? "cette réponse est nécessaire." : undefined;
  const draft = question.put(before, answer);
  const { path } = question;
  if (!path)
    return (
      draftTerms(draft).find((label) => !slugOf(label)) && `« ${answer} » : un nom n’a ni lettre ni chiffre.`
    );
  const { error } = siteSchema.safeParse(draft.config, { error: frenchErrors(siteSchema) });
  const issue = error?.issues.find((one) => path.every((key, index) => one.path[index] === key));
  // The words of the check are for who writes YAML: here the example is an answer.
  return issue?.message
    .replace(
      /(?:\.? (?:Écrivez|Valeurs possibles)|(?: entre guillemets)?,) ?(?:par exemple|:) .*$/s,
      `. Par exemple : « ${question.example} ».`,
    )
    .replace(/« \w+: /, "« ");
}

function draftTerms({ newsCategories, agendaCategories, topics }: Draft): string[] {
  return [...newsCategories, ...agendaCategories, ...topics];
}
