/**
 * The stem of an English word: its plural, its past and its -ing form lose their endings. Lighter than Porter’s
 * algorithm: the site has few English pages.
 *
 * @param word folded: lower case, no accents
 * @example stemEnglish("meetings") // => "meet"
 */
export function stemEnglish(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=(?:ss|sh|ch|x|z))es$/, "")
    .replace(/(?<=[^su])s$/, "")
    .replace(/(?<=[aeiouy].*)(?:ing|ed)$/, "")
    .replace(/(?<=...)e$/, "")
    .replace(/([bdfgmnprt])\1$/, "$1");
}
