/**
 * Reduces a text to what identifies it: no case, accents, ligatures, punctuation or extra spaces.
 * Two spellings of one term ("Evènement", "Évènement") fold to the same key.
 *
 * @example fold("L’Évènement  à venir !") // => "l evenement a venir"
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
