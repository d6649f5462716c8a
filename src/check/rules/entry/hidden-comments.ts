import type { Rule } from "./entry.ts";

/** A title or a summary written on one line, without quotation marks, with a `#` after a space. */
const CUT = /^(title|summary): +(?!["'|>#])(.*?\S) +(#.*)$/;

/** In YAML a `#` after a space starts a comment: the end of a title would vanish without a word. */
export const hiddenComments: Rule = ({ source }) => {
  const end = source.indexOf("\n---", 3);
  return (end === -1 ? "" : source.slice(0, end)).split("\n").flatMap((text, index) => {
    const match = CUT.exec(text.trimEnd());
    if (!match) return [];
    const [, key = "", value = "", lost = ""] = match;
    const message = `« ${lost} » ne serait pas publié : « # » commence un commentaire. Écrivez « ${key}: "${value} ${lost}" ».`;
    return [{ line: index + 1, column: text.indexOf(lost) + 1, key, message }];
  });
};
