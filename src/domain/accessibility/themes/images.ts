import { theme } from "../criterion.ts";

export const images = theme("Images", {
  "1.1": {
    asks: "Une alternative pour chaque image porteuse d’information",
    how: "Le champ et la syntaxe d’une image l’exigent ; le contrôle refuse une image sans alternative.",
    editors: true,
    tests: ["build/images", "browser/axe"],
  },
  "1.2": {
    asks: "Une image de décoration ignorée des technologies d’assistance",
    how: 'Vignettes des cartes et dessins ont `alt=""` ; les icônes sont dans les feuilles de style, les pictogrammes ont `aria-hidden`.',
    tests: ["build/images", "browser/axe"],
  },
  "1.3": {
    asks: "Une alternative pertinente",
    how: "Le contrôle refuse une alternative qui est le nom du fichier ; le reste est relu avec l’entrée.",
    editors: true,
    tests: ["unit/check/mistakes"],
  },
  "1.4": {
    asks: "Un CAPTCHA dont l’alternative dit la nature",
    how: "Aucun CAPTCHA.",
    absent: true,
  },
  "1.5": { asks: "Un autre accès que le CAPTCHA", how: "Aucun CAPTCHA.", absent: true },
  "1.6": {
    asks: "Une description détaillée si elle est nécessaire",
    how: "La légende, ou le texte qui entoure l’image, la porte.",
    editors: true,
  },
  "1.7": {
    asks: "Une description détaillée pertinente",
    how: "Relue avec l’entrée.",
    editors: true,
  },
  "1.8": {
    asks: "Pas de texte en image sans raison",
    how: "Le site n’en a pas : le texte reste du texte, les vignettes de partage ne sont pas dans les pages.",
    editors: true,
  },
  "1.9": {
    asks: "Une légende reliée à son image",
    how: "`figure` de rôle `group`, nommée par sa légende, comme l’écrit le DSFR.",
    tests: ["build/images"],
  },
});
