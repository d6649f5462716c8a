import type { HeaderRule } from "./headers.ts";
import { matches, regexOf } from "./pattern.ts";

/** Addresses whose answers have the same headers. */
export interface Kind {
  /** Regular expression of the addresses; none for all that no other kind has. */
  regex?: string;
  headers: Readonly<Record<string, string>>;
}

/** What falls under two patterns of one asterisk; nothing when no address does. */
function both(one: string, other: string): string | undefined {
  if (!one.includes("*") || !other.includes("*")) return undefined;
  const [start = "", end = ""] = one.split("*");
  const [otherStart = "", otherEnd = ""] = other.split("*");
  const first = start.startsWith(otherStart) ? start : otherStart.startsWith(start) ? otherStart : undefined;
  const last = end.endsWith(otherEnd) ? end : otherEnd.endsWith(end) ? otherEnd : undefined;
  return first === undefined || last === undefined ? undefined : `${first}*${last}`;
}

/** The patterns of some rules, and what falls under several. */
function crossed(rules: readonly HeaderRule[]): string[] {
  const known = new Set(rules.map(({ pattern }) => pattern));
  for (const one of known) for (const other of [...known]) known.add(both(one, other) ?? one);
  return [...known];
}

/**
 * The kinds of addresses that rules make, the particular first and what is left last: a server that looks for the first
 * that fits does it once an answer, and not once a header.
 */
export function kindsOf(rules: readonly HeaderRule[]): Kind[] {
  const found = crossed(rules).map((pattern) => {
    const own = rules.filter((rule) => matches(rule.pattern, pattern.replace("*", "/x")));
    const headers: Record<string, string> = Object.assign({}, ...own.map((rule) => rule.headers));
    return { pattern, count: own.length, headers, key: JSON.stringify(Object.entries(headers).sort()) };
  });
  const ordered = found.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  // What would be answered alike without it tells nothing.
  for (const kind of [...ordered].reverse()) {
    const index = ordered.indexOf(kind);
    const next = ordered
      .slice(index + 1)
      .find(({ pattern }) => matches(pattern, kind.pattern.replace("*", "/x")));
    if (next?.key === kind.key) ordered.splice(index, 1);
  }
  const kinds: (Kind & { key: string })[] = [];
  for (const { pattern, headers, key, count } of ordered) {
    const last = kinds.at(-1);
    const regex = regexOf(pattern);
    if (count > 1 && last?.key === key) last.regex += `|${regex}`;
    else kinds.push({ headers, key, ...(count > 1 ? { regex } : {}) });
  }
  return kinds.map(({ key: _, ...kind }) => kind);
}
