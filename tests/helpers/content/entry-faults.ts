import type { Fault } from "../../../src/check/problem.ts";
import { readFrontMatter } from "../../../src/check/read/front-matter.ts";
import { parseBody } from "../../../src/check/read/mdx/parse-body.ts";
import type { Entry } from "../../../src/check/rules/entry/entry.ts";
import { ENTRY_RULES } from "../../../src/check/rules/entry/table.ts";

/** An entry as the rules see it, with no disk: files have the weights that are given, in bytes. */
export function entryOf(
  source: string,
  {
    files = {},
    collection = "news",
    tree = parseBody(source).tree,
  }: { files?: Record<string, number>; collection?: Entry["collection"]; tree?: Entry["tree"] } = {},
): Entry {
  const { data, body, placeOf } = readFrontMatter(source);
  return {
    collection,
    source,
    body,
    raw: data,
    placeOf,
    tree,
    weigh: (path) => files[path],
  };
}

/** A fault as it is read: `line:column sentence`. */
export function said({ line, column, message }: Fault): string {
  return `${line}:${column} ${message}`;
}

/** Everything that the parser and the rules say of an entry. */
export function faultsIn(source: string, more: Parameters<typeof entryOf>[1] = {}): string[] {
  const { tree, faults } = parseBody(source);
  const entry = entryOf(source, { ...more, tree });
  return [...faults, ...Object.values(ENTRY_RULES).flatMap((rule) => rule(entry))]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(said);
}

/** An entry whose body starts at the fifth line. */
export function withBody(body: string, title = "Un"): string {
  return `---\ntitle: ${title}\n---\n\n${body}\n`;
}
