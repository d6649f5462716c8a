import { theme } from "../criterion.ts";

export const tables = theme("Tableaux", {
  "5.1": {
    asks: "Un résumé pour un tableau complexe",
    how: "Aucun tableau complexe : Markdown n’écrit qu’une ligne d’en-têtes.",
    absent: true,
  },
  "5.2": { asks: "Un résumé pertinent", how: "Aucun tableau complexe.", absent: true },
  "5.3": {
    asks: "Un tableau de mise en forme qui reste lisible",
    how: "Aucun tableau de mise en forme.",
    absent: true,
  },
  "5.4": {
    asks: "Un titre relié à son tableau de données",
    how: "Le mois de l’agenda a une légende (`caption`) ; les tableaux des entrées n’ont pas de titre à eux.",
    tests: ["browser/axe"],
  },
  "5.5": {
    asks: "Un titre de tableau pertinent",
    how: "Le mois et l’année ; relu dans une entrée.",
    editors: true,
  },
  "5.6": {
    asks: "Des en-têtes de lignes et de colonnes identifiés",
    how: "`th`, écrits par le site dans le mois et dans les tableaux en Markdown.",
    tests: ["build/nu-checker", "browser/axe"],
  },
  "5.7": {
    asks: "Des cellules reliées à leurs en-têtes",
    how: "Tableaux simples : une ligne d’en-têtes, dont HTML déduit la portée.",
    tests: ["build/unique-ids", "browser/axe"],
  },
  "5.8": {
    asks: "Pas d’élément de données dans un tableau de mise en forme",
    how: "Aucun tableau de mise en forme.",
    absent: true,
  },
});
