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
 * Minutes it takes to read a body, at least one.
 *
 * @example readingMinutes("mot ".repeat(450)) // => 3
 */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.ceil(countWords(body) / WORDS_A_MINUTE));
}
