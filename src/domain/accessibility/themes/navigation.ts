import { theme } from "../criterion.ts";

export const navigation = theme("Navigation", {
  "12.1": {
    asks: "Deux systèmes de navigation",
    how: "Menu, plan du site et recherche, sur chaque page.",
    tests: ["build/dsfr-mandatory"],
  },
  "12.2": {
    asks: "Des menus à la même place",
    how: "Un seul en-tête et un seul pied de page, écrits par le même composant.",
    tests: ["build/dsfr-mandatory"],
  },
  "12.3": {
    asks: "Un plan du site pertinent",
    how: "Fait des mêmes listes que le site.",
    tests: ["build/links-and-fragments"],
  },
  "12.4": {
    asks: "Un plan du site à la même place",
    how: "Dans chaque pied de page.",
    tests: ["build/dsfr-mandatory"],
  },
  "12.5": {
    asks: "Un moteur de recherche à la même place",
    how: "Dans l’en-tête ; la page des résultats a son champ dans la page.",
    tests: ["browser/keyboard", "browser/search"],
  },
  "12.6": {
    asks: "Des zones que l’on peut atteindre ou éviter",
    how: "Repères HTML et navigations nommées.",
    tests: ["browser/axe", "build/dsfr-mandatory"],
  },
  "12.7": {
    asks: "Un lien d’évitement",
    how: "Quatre liens d’accès rapide, premiers de la page.",
    tests: ["browser/keyboard", "build/dsfr-mandatory"],
  },
  "12.8": {
    asks: "Un ordre de tabulation cohérent",
    how: "Celui du HTML ; aucun `tabindex` positif.",
    tests: ["browser/focus", "browser/axe"],
  },
  "12.9": {
    asks: "Pas de piège au clavier",
    how: "Un dialogue se ferme par Échap, et rend le focus.",
    tests: ["browser/keyboard"],
  },
  "12.10": {
    asks: "Des raccourcis d’une touche désactivables",
    how: "Aucun raccourci.",
    absent: true,
  },
  "12.11": {
    asks: "Des contenus additionnels atteignables au clavier",
    how: "Aucun n’apparaît au survol.",
    absent: true,
  },
});
