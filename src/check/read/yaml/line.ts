/** A field on one line of YAML. */
export interface YamlField {
  /** Indentation and dashes of a list. */
  before: string;
  key: string;
  value: string;
}

/** The field that a line holds, if it holds one: `- label: Accès`. */
export function fieldIn(line: string): YamlField | undefined {
  const [, before = "", key, value = ""] = /^(\s*(?:- +)*)([\w-]+) *:[ \t]+(\S.*?)\s*$/.exec(line) ?? [];
  return key ? { before, key, value } : undefined;
}

/** The same line with its value between quotation marks. */
export function rewritten(line: string): string | undefined {
  const field = fieldIn(line);
  if (!field) return undefined;
  const text = quoted(field.value);
  return `${field.before}${field.key}: ${/^"(?:true|false)"$/.test(text) ? text.slice(1, -1) : text}`;
}

/**
 * A text between straight quotation marks; those it holds become guillemets.
 *
 * @example quoted(`'L'État'`) // => `"L'État"`
 */
export function quoted(value: string): string {
  const first = value.charAt(0);
  const isQuoted = (first === '"' || first === "'") && value.length > 1 && value.endsWith(first);
  const inner = isQuoted || inWordQuotes(value) ? value.slice(1, -1) : value.replace(/^["']/, "");
  const safe = inner
    .replaceAll(/"([^"]*)"/g, "« $1 »")
    .replaceAll('"', "”")
    .replaceAll("\\", "\\\\");
  return `"${safe}"`;
}

/** Whether a value stands between the quotation marks of a word processor, which are signs of the text here. */
export function inWordQuotes(value: string): boolean {
  return /^(?:[“”„][^“”„]*[“”]|‘[^‘’]*’)$/.test(value);
}
