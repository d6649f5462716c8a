import type { Edit } from "../../domain/text/edits.ts";
import { type Problem, remedyIn } from "../problem.ts";
import { offsetOf } from "../read/place.ts";

/** What a sentence quotes of the file. */
const QUOTED = /« ((?:[^«»]|« [^»]* »)*) »/g;

/**
 * The change that the sentence of a problem asks for, where it leaves no choice: what it says to write takes the
 * place of what it says was found; else of the key with its value, of the line of YAML, or of the rest of the line.
 * Nothing where only the editor knows what was meant.
 */
export function remedyOf(problem: Problem, source: string): readonly Edit[] | undefined {
  const { message, edits, key, rule } = problem;
  if (edits) return edits.map((edit) => ({ ...edit, index: offsetOf(source, edit) }));
  const { words, before } = remedyIn(message) ?? {};
  if (words === undefined || before === undefined) return undefined;
  const index = offsetOf(source, problem);
  const [line = ""] = /.*/.exec(source.slice(index)) ?? [];
  const name = key.split(".").at(-1) ?? "";
  const isPair = key !== "" && words.startsWith(`${name}: `);
  if (isPair && /^[^\s:{}[\],]+ *:/.test(line))
    return [{ index, length: valueEnd(line, source.slice(0, index)), words }];
  if (isPair || rule === "yaml") return [wholeLine(source, index, words)];
  const found = [...before.matchAll(QUOTED)].map(([, text = ""]) => text);
  const first = found.find((text) => line.includes(text));
  if (first !== undefined) return [{ index: index + line.indexOf(first), length: first.length, words }];
  return key === "" && found.length === 0 ? [{ index, length: line.length, words }] : undefined;
}

/** A line of YAML but for its indentation and its dash. */
function wholeLine(source: string, offset: number, words: string): Edit {
  const start = source.lastIndexOf("\n", offset - 1) + 1;
  const [, before = "", rest = ""] = /^(\s*(?:- +)*)(.*)/.exec(source.slice(start)) ?? [];
  return { index: start + before.length, length: rest.length, words };
}

/** Where a key and its value end on their line: in a group on one line, other keys follow. */
function valueEnd(line: string, before: string): number {
  const isInGroup = /[{[]/.test(before.slice(before.lastIndexOf("\n") + 1));
  const pattern = isInGroup ? /^[^\s:]+ *: *(?:"[^"]*"|'[^']*'|[^,}\]"']*[^\s,}\]"'])/ : /^.*\S/;
  return pattern.exec(line)?.[0].length ?? line.length;
}

/** A text after some changes, which do not overlap. */
export function applied(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.index - a.index)
    .reduce(
      (text, { index, length, words }) => text.slice(0, index) + words + text.slice(index + length),
      source,
    );
}
