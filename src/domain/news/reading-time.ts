/** Words a reader takes in each minute, in French (Brysbaert 2019: 195 to 260 for languages in Latin script). */
const WORDS_A_MINUTE = 200;

/** The number of words of a body as it is written: addresses, tags and marks of Markdown are not words. */
export function countWords(body: string): number {
  const text = body
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\]\([^)]*\)/g, "] ")
    .replaceAll(/https?:\/\/\S+/g, " ");
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}

/**
 * Minutes it takes to read some words, at least one.
 *
 * @example readingMinutes(450) // => 3
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}
