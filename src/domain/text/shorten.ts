/** What search engines and networks show of a description, and of a title in a preview, in characters. */
export const LIMITS = { description: 160, previewTitle: 90 } as const;

/**
 * Cuts a text that is longer than a limit at the end of a word, with an ellipsis, which counts.
 *
 * @example shorten("Les inscriptions sont ouvertes", 20) // => "Les inscriptions…"
 */
export function shorten(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const start = characters.slice(0, limit).join("");
  const word = start.lastIndexOf(" ");
  const kept = word > limit / 2 ? start.slice(0, word) : characters.slice(0, limit - 1).join("");
  return `${kept.replace(/[\s\u00A0,;:.!?–«(-]+$/u, "")}…`;
}
