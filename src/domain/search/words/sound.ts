/** Letters that sound alike in French, in the order in which they are read. */
const ALIKE: readonly [letters: RegExp, sound: string][] = [
  [/ph/g, "f"],
  [/tion/g, "sion"],
  [/(?:qu|q|k|c(?![eiyh])|ch(?=[lr]))/g, "k"],
  [/(?:sc(?=[ei])|c(?=[eiy])|z)/g, "s"],
  [/g(?=[eiy])/g, "j"],
  [/eau|au/g, "o"],
  [/[ae]i/g, "e"],
  [/e(?=[nm](?![aeiouynm]))/g, "a"],
  [/m(?=[bp])/g, "n"],
  [/y/g, "i"],
  [/h/g, ""],
  [/(.)\1+/g, "$1"],
  [/(?<=...)(?:es|e|s|x|t|d)$/, ""],
];

/**
 * How a French word sounds, roughly: words that one may write for each other have the same.
 *
 * @param folded without accents
 * @example soundOf("numerik") // => "numerik", as soundOf("numerique")
 */
export function soundOf(folded: string): string {
  return ALIKE.reduce((sound, [letters, other]) => sound.replace(letters, other), folded);
}
