import type { Answer, Answers } from "./answers.ts";
import type { NewKind } from "./kinds.ts";

/** A question: its flag, the key of the front matter it fills, its words. */
export interface Question {
  key: Answer;
  /** Name of the flag, without hyphens. */
  flag: string;
  /** Path of the key in the front matter, dotted. */
  path: string;
  /** The question, in French, without a question mark. */
  label: string;
  example: string;
  /** The entry cannot be written without an answer. */
  required?: boolean;
  /** Kinds the question is for; every kind by default. */
  for?: (kind: NewKind) => boolean;
  /** Never asked: a flag gives it. */
  flagOnly?: boolean;
  /** Asked only when the answers so far call for it; always by default. */
  when?: (answers: Partial<Answers>) => boolean;
}

/** The words of a question inside a sentence. @example inSentence("Début, AAAA") // => "début, AAAA" */
export function inSentence(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}
