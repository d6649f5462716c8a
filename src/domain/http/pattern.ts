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
