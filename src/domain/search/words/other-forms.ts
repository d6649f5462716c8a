import { type Form, isNew, type Part } from "../query.ts";
import { tokenOf, wordsOf } from "./words.ts";

/** The same parts, their words also as pages in another language have them. */
export function alsoIn(parts: readonly Part[], lang: string): Part[] {
  return parts.map((part) => {
    const [form] = part.forms;
    const [word] = wordsOf(part.text, lang);
    if (form?.how !== "word" || !word) return part;
    const other: Form = { tokens: [tokenOf(word.folded, lang)], how: "word", weight: form.weight };
    return { ...part, forms: [...part.forms, other].filter(isNew) };
  });
}

/** The form that takes a word for the beginning of longer ones, as one types. */
export function startForm(part: Part): Form | undefined {
  const [form] = part.forms;
  const start = wordsOf(part.text, "").at(0)?.folded;
  if (part.required || form?.how !== "word" || !start || start.length < 2 || /\d/.test(start))
    return undefined;
  return { tokens: [start], how: "start", weight: 0.8 };
}
