import type { Place } from "./read/place.ts";

/** A fault in what an editor wrote. */
export interface Problem {
  /** Path of the file, from the root of the project. */
  file: string;
  /** Line, from 1. */
  line: number;
  /** Column, from 1. */
  column: number;
  /** Front-matter key, dotted (`registration.url`); empty for the body or the whole file. */
  key: string;
  /** French sentence: what was found and what to write instead. */
  message: string;
  /** An error stops the build; a warning does not; a note only informs. */
  severity: Severity;
  /** What to change in the file, where its sentence alone does not tell. */
  edits?: readonly Change[] | undefined;
  /** Name of the rule that found it, stable: machines sort and count by it. */
  rule: string;
}

export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Signs of a file to be replaced: `length` of them, from a place on. */
export interface Change extends Place {
  length: number;
  words: string;
}

/** What a rule finds in an entry: the file and the name of the rule go without saying. */
export interface Fault {
  line: number;
  column: number;
  message: string;
  /** None for the body or the whole file. */
  key?: string | undefined;
  /** An error unless said. */
  severity?: Severity | undefined;
  /** What to change in the file, where the sentence leaves no choice and says it of several places at once. */
  edits?: readonly Change[] | undefined;
}

export function problemOf(file: string, rule: string, { line, column, ...fault }: Fault): Problem {
  const { message, key = "", severity = "error", edits } = fault;
  return { file, line, column, key, message, severity, rule, ...(edits && { edits }) };
}

export function isError({ severity }: Pick<Problem, "severity">): boolean {
  return severity === "error";
}

/** The line an editor reads: `file:line:column — key : sentence`. */
export function problemLine({ file, line, column, key, message }: Problem): string {
  return `${file}:${line}:${column} — ${key ? `${key} : ` : ""}${message}`;
}

/** Problems in reading order: by file, then by place in the file. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, "fr") || a.line - b.line || a.column - b.column;
}

/** How a sentence ends where there is one thing to write, word for word. */
const WRITE = /Écrivez (?:« ((?:[^«»]|« [^»]* »)*) »|("[^"]*"))(?:, entre guillemets)?\.$/;

/** What a sentence says to write, where it leaves no choice, and what it says before. */
export function remedyIn(message: string): { words: string; before: string } | undefined {
  const [end, quoted, typed] = WRITE.exec(message) ?? [];
  const words = quoted ?? typed;
  return end === undefined || words === undefined
    ? undefined
    : { words, before: message.slice(0, -end.length) };
}
