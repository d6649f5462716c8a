import { asked, faultIn } from "../../domain/init/draft.ts";
import type { Answers } from "../../domain/init/question.ts";
import type { Ask } from "../new/prompt.ts";

/** Asks what has not been answered yet, again as long as an answer cannot do. */
export async function interview(given: Answers, ask: Ask, say: (text: string) => void): Promise<Answers> {
  const answers = { ...given };
  for (;;) {
    const next = asked(answers).find(({ question }) => answers[question.key] === undefined);
    if (!next) return answers;
    const { key, label, example, usual, required } = next.question;
    const standing = usual?.(next.before);
    const otherwise = standing ? `Entrée pour « ${standing} »` : required ? "" : "Entrée pour passer";
    const hint = [`par exemple « ${example} »`, otherwise].filter(Boolean).join(" ; ");
    for (;;) {
      answers[key] = await ask(`${label} (${hint}) : `);
      const fault = faultIn(next, answers);
      if (fault === undefined) break;
      say(fault.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
    }
  }
}
