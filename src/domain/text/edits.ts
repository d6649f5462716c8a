/** A change of a text: `length` signs from `index` on become `words`. */
export interface Edit {
  index: number;
  length: number;
  words: string;
}

/** What a rule changes in a text, from left to right, without overlap. */
export type Rule = (text: string) => Edit[];

/** A rule that replaces what a pattern finds; contexts stay outside of the match (lookbehind, lookahead). */
export function replacing(pattern: RegExp, words: string): Rule {
  return (text) => [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ index, length, words }));
}

/** Stands for what a rule may not read nor change. A noncharacter: no text holds it. */
export const KEPT = "\uFDD0";

/**
 * Applies rules to a text cut in parts, as if it were whole: a rule sees across the cuts, and what it writes
 * goes to the part of the sign it replaces or comes before. What `kept` finds stays as it is.
 */
export function applyRules(parts: readonly string[], rules: readonly Rule[], kept: RegExp): string[] {
  const found: string[][] = [];
  const texts = parts.map((part) => {
    found.push(part.match(kept) ?? []);
    return part.replaceAll(kept, KEPT);
  });
  let signs = texts.join("");
  if (parts.length === 1) {
    for (const rule of rules) signs = applyAll(signs, rule(signs));
    return [signs.replaceAll(KEPT, () => found[0]?.shift() ?? "")];
  }
  let owners = texts.flatMap((text, part) => Array<number>(text.length).fill(part));
  for (const rule of rules) [signs, owners] = applyEdits(signs, owners, rule(signs));
  const changed = parts.map(() => "");
  for (const [index, part] of owners.entries()) changed[part] = `${changed[part]}${signs[index]}`;
  return changed.map((text, part) => text.replaceAll(KEPT, () => found[part]?.shift() ?? ""));
}

function applyAll(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  let [changed, from] = ["", 0];
  for (const { index, length, words } of edits) {
    changed += text.slice(from, index) + words;
    from = index + length;
  }
  return changed + text.slice(from);
}

function applyEdits(signs: string, owners: number[], edits: readonly Edit[]): [string, number[]] {
  if (edits.length === 0) return [signs, owners];
  let text = "";
  const parts: number[] = [];
  let from = 0;
  for (const { index, length, words } of edits) {
    text += signs.slice(from, index) + words;
    for (let kept = from; kept < index; kept += 1) parts.push(owners[kept] ?? 0);
    const owner = owners[index] ?? owners[index - 1] ?? 0;
    for (let added = 0; added < words.length; added += 1) parts.push(owner);
    from = index + length;
  }
  for (let kept = from; kept < signs.length; kept += 1) parts.push(owners[kept] ?? 0);
  return [text + signs.slice(from), parts];
}
