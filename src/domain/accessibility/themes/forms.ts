import { theme } from "../criterion.ts";

const NO_ENTRY =
  "Aucun champ ne se refuse : recherche et filtres acceptent toute valeur et disent ce qu’ils en font.";

export const forms = theme("Formulaires", {
  "11.1": {
    asks: "Une étiquette par champ",
    how: "`label` relié à chaque champ.",
    tests: ["browser/axe", "build/unique-ids"],
  },
  "11.2": {
    asks: "Une étiquette pertinente",
    how: "Écrites une fois, dans `src/strings/`.",
    tests: ["browser/axe"],
    hand: {
      steps: "Lire les étiquettes de la recherche et de l’agenda hors de leur page.",
      on: "2026-11-30",
    },
  },
  "11.3": {
    asks: "Des étiquettes cohérentes d’un formulaire à l’autre",
    how: "Un même champ a le même mot, pris au même endroit.",
    hand: {
      steps:
        "Comparer les étiquettes de l’en-tête, de la recherche et de l’agenda : « Rechercher », « Période », « À partir du », « Jusqu’au », « Catégorie », « Thème », « Commune », « Participation » y sont les mêmes.",
      on: "2026-11-30",
    },
  },
  "11.4": {
    asks: "Une étiquette accolée à son champ",
    how: "Balisage du DSFR : l’étiquette précède son champ.",
    tests: ["components/official"],
  },
  "11.5": {
    asks: "Des champs de même nature regroupés",
    how: "`fieldset` pour les choix, le thème et les dates.",
    tests: ["components/official", "browser/axe"],
  },
  "11.6": {
    asks: "Une légende par regroupement",
    how: "`legend` dans chaque `fieldset`.",
    tests: ["browser/axe", "build/html-validate"],
  },
  "11.7": {
    asks: "Une légende pertinente",
    how: "Écrites une fois, dans `src/strings/`.",
    hand: { steps: "Lire les légendes hors de leur page.", on: "2026-11-30" },
  },
  "11.8": {
    asks: "Des choix regroupés dans une liste",
    how: "Aucune liste n’a de choix de natures différentes.",
    absent: true,
  },
  "11.9": {
    asks: "Un intitulé de bouton pertinent",
    how: "Chaque bouton a des mots ; son nom commence par ceux que l’on voit.",
    tests: ["browser/axe"],
  },
  "11.10": { asks: "Un contrôle de saisie pertinent", how: NO_ENTRY, absent: true },
  "11.11": { asks: "Des suggestions pour corriger une erreur", how: NO_ENTRY, absent: true },
  "11.12": {
    asks: "Des données que l’on peut modifier ou récupérer",
    how: "Aucune donnée n’est envoyée.",
    absent: true,
  },
  "11.13": {
    asks: "La finalité d’un champ personnel déductible",
    how: "Aucun champ ne demande de donnée personnelle.",
    absent: true,
  },
});
