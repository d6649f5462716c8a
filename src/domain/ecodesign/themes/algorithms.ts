import { theme } from "../../accessibility/criterion.ts";

export const algorithms = theme("Algorithmie", {
  "9.1": {
    asks: "La nécessité d’un entraînement interrogée",
    how: "Aucun : la recherche compare des mots, avec des listes écrites à la main.",
    tests: ["build/search-relevance"],
  },
  "9.2": {
    asks: "Un apprentissage proportionné",
    how: "Aucun apprentissage ni modèle.",
    absent: true,
  },
  "9.3": {
    asks: "Une quantité d’entraînement limitée",
    how: "Aucun apprentissage ni modèle.",
    absent: true,
  },
  "9.4": {
    asks: "Des données d’apprentissage limitées",
    how: "Aucun apprentissage ni modèle.",
    absent: true,
  },
  "9.5": {
    asks: "Des réentraînements espacés",
    how: "Aucun apprentissage ni modèle.",
    absent: true,
  },
  "9.6": {
    asks: "Des modèles compressés",
    how: "Aucun apprentissage ni modèle.",
    absent: true,
  },
  "9.7": {
    asks: "Une inférence sobre",
    how: "Aucun apprentissage ni modèle.",
    absent: true,
  },
});
