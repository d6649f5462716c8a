import { marks } from "./marks.ts";

/** Stars that make no bold, and those that make italics nobody wanted. */
export const emphasis = marks([
  {
    pattern: /(?<!\\)\*\*[ \u00A0]*((?:[^*\n\uFDD0]*[^*\n\uFDD0 \u00A0])?)[ \u00A0]*\*\*/g,
    what: "gras que le site ne voit pas « % »",
    write: (found, words = "") => (words === "" ? found : `**${words}**`),
  },
  {
    pattern: /(?<!\\)\*\*[^*\n]+\*\*/g,
    what: "gras que le site ne voit pas « % »",
    advice: () => "Mettez une espace avant et après ces mots, ou la ponctuation hors du gras.",
  },
  {
    pattern: /(?<!\\)(?:\*\*(?=\S)|(?<=\S)\*\*)[^*\n\uFDD0]{0,60}/g,
    what: "gras jamais fermé « % »",
    advice: () => "Ajoutez « ** » à la fin des mots en gras, sans espace avant.",
  },
  {
    pattern: /\d+(?:\*\d+){2,}/g,
    what: "étoiles lues comme de l’italique « % »",
    write: (found) => found.replaceAll("*", " × "),
  },
  {
    pattern: /(?<!\p{L})\p{L}+(?:\*\p{L}+){2,}/gu,
    sign: "*",
    what: "étoiles lues comme de l’italique « % »",
    write: (found) => found.replaceAll("*", "\\*"),
  },
]);
