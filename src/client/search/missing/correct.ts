import { partsOf } from "../../../domain/search/query.ts";
import { kindredWords, knownWithin, nearWords, trustIn } from "../../../domain/search/words/suggest.ts";
import { foldWord, tokenOf, wordsOf } from "../../../domain/search/words/words.ts";
import { type FoundPart, findParts } from "../find-parts.ts";
import type { SiteIndex } from "../site-index.ts";

/** Fewer letters are the beginning of too many words to correct it while it is being typed. */
const TYPED = 6;
/** Words proposed in place of one that no page has. */
const PROPOSED = 3;

/** What stands for the words that no page has. */
export interface Corrected {
  found: readonly FoundPart[];
  /** The query with the words that stand in it for misspelt ones. */
  suggestion?: string | undefined;
  /** Queries to try, where a word is not misspelt, or is wanted as it is. */
  near: string[];
}

/**
 * Looks for the nearest words of the site in place of misspelt ones that no page has. A real word stays: the
 * nearest ones are only proposed.
 *
 * @param verbatim nothing is to be put in place of anything
 */
export async function correct(
  index: SiteIndex,
  found: readonly FoundPart[],
  { words, typing, verbatim }: { words: string; typing: boolean; verbatim: boolean },
): Promise<Corrected> {
  const isOpen = (part: FoundPart) => typing && part === found.at(-1) && part.part.text.length < TYPED;
  const missing = found.filter((part) => part.matches.size === 0 && !part.part.required && !isOpen(part));
  if (missing.length === 0) return { found, near: [] };
  const known = await index.words();
  const guesses = await Promise.all(
    missing.map(async (part) => {
      const { text } = part.part;
      const within = knownWithin(text, known);
      const texts = [...(within ? [within] : []), ...nearWords(text, known).map((near) => near.text)];
      return { part, texts, kept: texts.length === 0 || verbatim || (await index.isReal(text)) };
    }),
  );
  const replaced = new Map<FoundPart, FoundPart>();
  let [suggestion, near] = [words, [] as string[]];
  for (const { part, texts, kept } of guesses) {
    const { text } = part.part;
    if (kept) {
      const proposed = unlike([...texts, ...kindredWords(text, known)]).slice(0, PROPOSED);
      near = [...near, ...proposed.map((other) => withWord(words, text, other))];
      continue;
    }
    const [guess = ""] = texts;
    const [better = part] = await findParts(index, partsOf(guess, "fr", index.equivalents).slice(0, 1));
    replaced.set(part, { ...better, trust: trustIn(text, guess) });
    suggestion = withWord(suggestion, text, guess);
  }
  return {
    found: found.map((part) => replaced.get(part) ?? part),
    suggestion: replaced.size > 0 ? suggestion : undefined,
    near: near.slice(0, PROPOSED),
  };
}

/** Words without the other forms of those before them. */
function unlike(texts: readonly string[]): string[] {
  const tokens = texts.map((text) => tokenOf(foldWord(text), "fr"));
  return texts.filter((_, at) => tokens.indexOf(tokens[at] ?? "") === at);
}

/** A text with a word in place of another. */
function withWord(text: string, typed: string, word: string): string {
  const at = wordsOf(text, "fr").find((one) => one.text === typed)?.start;
  return at === undefined ? text : text.slice(0, at) + word + text.slice(at + typed.length);
}
