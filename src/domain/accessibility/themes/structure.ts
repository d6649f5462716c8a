import { theme } from "../criterion.ts";

export const structure = theme("Structuration de l’information", {
  "9.1": {
    asks: "Une hiérarchie de titres",
    how: "Un seul `h1`, aucun niveau sauté, dans les pages et dans les textes.",
    tests: ["build/one-h1", "build/heading-order", "unit/check/mistakes"],
  },
  "9.2": {
    asks: "Une structure de document cohérente",
    how: "Un en-tête, un contenu, un pied de page ; navigations nommées.",
    tests: ["build/dsfr-mandatory", "browser/axe"],
  },
  "9.3": {
    asks: "Des listes structurées",
    how: "Les listes du site sont des `ul` et des `ol` ; le contrôle signale une liste écrite avec des tirets.",
    editors: true,
    tests: ["unit/check/mistakes", "build/html-validate"],
  },
  "9.4": {
    asks: "Des citations indiquées",
    how: "`blockquote` du composant de citation et de Markdown.",
    editors: true,
    tests: ["components/prose"],
  },
});
