import { HOST_TYPES } from "./content-types.ts";
import { HEADER_RULES, type HeaderRule } from "./headers.ts";
import { matches } from "./pattern.ts";

/** An address that falls under a pattern, to try earlier patterns on. */
function sampleOf(pattern: string): string {
  return pattern.replaceAll("*", "x");
}

/** The names among these headers that an earlier rule already gives to the same addresses. */
function replacedBy(rule: HeaderRule, earlier: readonly HeaderRule[]): string[] {
  const sample = sampleOf(rule.pattern);
  return Object.keys(rule.headers).filter((name) =>
    earlier.some((other) => name in other.headers && matches(other.pattern, sample)),
  );
}

/**
 * The `_headers` file that static hosts read at the root of the site (Cloudflare Pages, Netlify).
 *
 * Cloudflare joins the values of all matching rules with a comma, unless `! Name` first detaches what
 * earlier rules gave; two joined policies would both apply and stop the search. Netlify lets the later
 * rule decide and skips lines without a colon, so the same file says the same thing to both.
 *
 * Sources: Cloudflare Pages « Headers », Netlify « Custom headers » and its headers parser.
 *
 * @example headersFile().split("\n")[1] // => "/*"
 */
export function headersFile(rules: readonly HeaderRule[] = HEADER_RULES, base = "/"): string {
  const types = HOST_TYPES.map(([pattern, type]) => ({
    pattern: base + pattern.slice(1),
    headers: { "Content-Type": type },
  }));
  const all: HeaderRule[] = [...rules, ...types];
  const blocks = all.map((rule, index) => {
    const detached = replacedBy(rule, all.slice(0, index)).map((name) => `  ! ${name}`);
    const given = Object.entries(rule.headers).flatMap(([name, value]) =>
      value ? [`  ${name}: ${value}`] : [],
    );
    return [rule.pattern, ...detached, ...given].join("\n");
  });
  return `# Written by the build from src/domain/http/headers.ts: change it there.\n${blocks.join("\n\n")}\n`;
}
