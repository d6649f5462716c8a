import { type Part, partsOf } from "../../../domain/search/query.ts";
import { foldWord, tokenOf } from "../../../domain/search/words/words.ts";
import { type FoundPart, findExactly } from "../find-parts.ts";
import type { SiteIndex } from "../site-index.ts";

/** Letters of a word, and of a part of one, from which it is looked for as two. */
const FEWEST = { whole: 6, part: 3 };

const isMissing = ({ matches, part }: FoundPart) => matches.size === 0 && !part.required;

/**
 * Looks for words that no page has as pages may write them: two as one (« france connect »), one as two
 * (« opendata »). It is the same word: nothing is put in its place.
 *
 * @param words the query
 */
export async function respell(
  index: SiteIndex,
  found: readonly FoundPart[],
  words: string,
): Promise<FoundPart[]> {
  const all: FoundPart[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const [one, next] = [found[at], found[at + 1]];
    if (!one) continue;
    const joined = next && (await asOne(index, one, next, words));
    all.push(joined ?? (isMissing(one) ? ((await asTwo(index, one)) ?? one) : one));
    if (joined) at += 1;
  }
  return all;
}

async function asOne(index: SiteIndex, one: FoundPart, next: FoundPart, words: string) {
  const text = `${one.part.text} ${next.part.text}`;
  if (!(isMissing(one) || isMissing(next)) || !words.includes(text)) return undefined;
  const parts = partsOf(one.part.text + next.part.text, "fr", index.equivalents);
  return findOnly(index, parts, text);
}

async function asTwo(index: SiteIndex, { part: { text } }: FoundPart) {
  const folded = foldWord(text);
  if (folded.length < FEWEST.whole || folded.length !== text.length) return undefined;
  const named = index.equivalents
    .flat(2)
    .find((name) => name && /\s/.test(name) && foldWord(name) === folded);
  if (named) return findOnly(index, partsOf(named, "fr", index.equivalents), text);
  const known = new Set((await index.words()).map((word) => tokenOf(foldWord(word.text), "fr")));
  for (let at = FEWEST.part; at <= text.length - FEWEST.part; at += 1) {
    const tokens = [folded.slice(0, at), folded.slice(at)].map((piece) => tokenOf(piece, "fr"));
    if (!tokens.every((token) => known.has(token))) continue;
    const found = await findOnly(
      index,
      [{ text, forms: [{ tokens, how: "phrase", weight: 1 }], required: false }],
      text,
    );
    if (found) return found;
  }
  return undefined;
}

/** Looks for what is one part; nothing where no page has it. */
async function findOnly(index: SiteIndex, [part, other]: readonly Part[], text: string) {
  if (!part || other) return undefined;
  const found = await findExactly(index, { ...part, text });
  return found.matches.size > 0 ? found : undefined;
}
