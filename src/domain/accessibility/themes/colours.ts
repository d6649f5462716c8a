import { theme } from "../criterion.ts";

export const colours = theme("Couleurs", {
  "3.1": {
    asks: "Une information jamais donnée par la couleur seule",
    how: "Chaque état (annulé, complet, reporté) est un mot dans un badge ; le jour du calendrier a un texte.",
    tests: ["browser/settings/forced-colors"],
    hand: {
      steps:
        "Lire l’agenda filtré et un mois sans couleurs (outils de Chromium, achromatopsie) : choix, jour présent, annulation et barres s’y lisent.",
      on: "2026-11-30",
    },
  },
  "3.2": {
    asks: "Un contraste de 4,5:1 pour les textes, de 3:1 pour les grands",
    how: "Couleurs du DSFR, dans les deux thèmes ; sous le pointeur, en thème sombre, des fonds plus foncés que les siens.",
    tests: ["browser/axe", "browser/hover-contrast"],
  },
  "3.3": {
    asks: "Un contraste de 3:1 pour les composants et les dessins",
    how: "Couleurs du DSFR ; les bordures des champs et les icônes sont les siennes.",
    hand: {
      steps:
        "Mesurer dans les deux thèmes, sur l’agenda, un mois et la recherche : bordures des champs (4,9 au moins), icônes (4,5), contour du focus (4,2), page courante (5,3), bord des barres d’un mois.",
      on: "2026-11-30",
    },
  },
});
