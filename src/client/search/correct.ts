import { partsOf } from "../../domain/search/query.ts";
import { wordsOf } from "../../domain/search/words/words.ts";
import { type FoundPart, findParts } from "./find-parts.ts";
import type { SiteIndex } from "./site-index.ts";

/** Fewer letters are the beginning of too many words to correct it while it is being typed. */
const TYPED = 6;

/** Looks for the nearest words of the site in place of those that no page has: the code for it comes when there are any. */
export async function correct(
  index: SiteIndex,
  found: readonly FoundPart[],
  typing: boolean,
): Promise<{ found: readonly FoundPart[]; suggest?: ((words: string) => string) | undefined }> {
  const isOpen = (part: FoundPart) => typing && part === found.at(-1) && part.part.text.length < TYPED;
  const missing = found.filter((part) => part.matches.size === 0 && !part.part.required && !isOpen(part));
  if (missing.length === 0) return { found };
  const [{ knownWithin, suggestWord, trustIn }, known] = await Promise.all([
    import("../../domain/search/words/suggest.ts"),
    index.words(),
  ]);
  const pairs = missing
    .map((part): [FoundPart, string | undefined] => [
      part,
      suggestWord(part.part.text, known) ?? knownWithin(part.part.text, known),
    ])
    .filter((pair): pair is [FoundPart, string] => pair[1] !== undefined);
  if (pairs.length === 0) return { found };
  const better = await findParts(
    index,
    pairs.flatMap(([, word]) => partsOf(word, "fr", index.equivalents).slice(0, 1)),
  );
  const replaced = new Map(
    pairs.map(([part, word], place) => [
      part,
      { ...(better[place] ?? part), trust: trustIn(part.part.text, word) },
    ]),
  );
  return {
    found: found.map((part) => replaced.get(part) ?? part),
    suggest: (words) => pairs.reduce((text, [{ part }, word]) => withWord(text, part.text, word), words),
  };
}

/** A text with a word in place of another. */
function withWord(text: string, typed: string, word: string): string {
  const at = wordsOf(text, "fr").find((one) => one.text === typed)?.start;
  return at === undefined ? text : text.slice(0, at) + word + text.slice(at + typed.length);
}
