/**
 * Tells whether an address falls under a pattern. A pattern is an absolute path where `*` stands for
 * any run of characters, slashes included, empty included: the common ground of the `_headers` format
 * of static hosts, so that one table serves them all. Case-sensitive.
 *
 * @example matches("/_astro/*", "/_astro/site.1a2b.css") // => true
 * @example matches("/*.ics", "/agenda/forum.ics") // => true
 */
export function matches(pattern: string, path: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === path;
  if (!path.startsWith(first)) return false;
  const last = rest.pop() ?? "";
  let position = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  return path.length - last.length >= position && path.endsWith(last);
}

/** A text as a regular expression that fits it alone. */
export function literal(text: string): string {
  return text.replaceAll(/[.+*?^${}()|[\]\\]/g, "\\$&");
}

/**
 * A pattern as a regular expression (PCRE, RE2, ECMAScript): what servers other than ours read.
 *
 * @example regexOf("/*.ics") // => "^/.*\\.ics$"
 */
export function regexOf(pattern: string): string {
  return `^${pattern.split("*").map(literal).join(".*")}$`.replace(/\.\*\$$/, "");
}
