import { plainText } from "../../../domain/text/inline-markdown.ts";
import type { Rule } from "./entry.ts";

/** Beyond, a title fills a card and search engines cut it. */
const LONGEST_TITLE = 120;
/** Beyond, a summary is no longer one: cards, previews and feeds cut it. */
const LONGEST_SUMMARY = 500;

/** A title and a summary are short enough to be read in a list. */
export const lengths: Rule = ({ raw, placeOf }) =>
  (
    [
      ["title", "titre", LONGEST_TITLE, "Gardez l’essentiel, et dites le reste dans « summary »."],
      [
        "summary",
        "résumé",
        LONGEST_SUMMARY,
        "Gardez deux ou trois phrases, et dites le reste dans le texte.",
      ],
    ] as const
  ).flatMap(([key, what, limit, advice]) => {
    const value = raw[key];
    const length = typeof value === "string" ? plainText(value).length : 0;
    if (length <= limit) return [];
    const message = `${what} de ${length} caractères ; ${limit} au plus se lisent dans une liste. ${advice}`;
    return [{ ...placeOf([key]), key, message, severity: "warning" as const }];
  });
