import type { Theme } from "../criterion.ts";

export const colours: Theme = {
  title: "Couleurs",
  criteria: [
    {
      number: "3.1",
      asks: "Une information jamais donnée par la couleur seule",
      how: "Chaque état (annulé, complet, reporté) est un mot dans un badge ; le jour du calendrier a un texte.",
      hand: { steps: "Lire l’agenda et le mois en niveaux de gris.", on: null },
    },
    {
      number: "3.2",
      asks: "Un contraste de 4,5:1 pour les textes, de 3:1 pour les grands",
      how: "Couleurs du DSFR, dans les deux thèmes ; aucune autre n’est définie.",
      tests: ["browser/axe"],
    },
    {
      number: "3.3",
      asks: "Un contraste de 3:1 pour les composants et les dessins",
      how: "Couleurs du DSFR ; les bordures des champs et les icônes sont les siennes.",
      hand: { steps: "Mesurer bordures, icônes et focus dans les deux thèmes.", on: null },
    },
  ],
};
