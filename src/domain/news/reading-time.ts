/** Words a reader takes in each minute, in French (Brysbaert 2019: 195 to 260 for languages in Latin script). */
const WORDS_A_MINUTE = 200;

/**
 * Minutes it takes to read a body, at least one. Addresses, tags and marks of Markdown are not words.
 *
 * @param body the body of an entry, as it is written
 * @example readingMinutes("mot ".repeat(450)) // => 3
 */
export function readingMinutes(body: string): number {
  const text = body
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\]\([^)]*\)/g, "] ")
    .replaceAll(/https?:\/\/\S+/g, " ");
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return Math.max(1, Math.ceil(words.length / WORDS_A_MINUTE));
}
