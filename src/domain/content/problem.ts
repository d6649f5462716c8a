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
  severity: "error" | "warning" | "note";
}

/** The line an editor reads: `file:line:column — key : sentence`. */
export function problemLine({ file, line, column, key, message }: Problem): string {
  return `${file}:${line}:${column} — ${key ? `${key} : ` : ""}${message}`;
}

/** Problems in reading order: by file, then by place in the file. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, "fr") || a.line - b.line || a.column - b.column;
}
