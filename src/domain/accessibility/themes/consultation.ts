import { theme } from "../criterion.ts";

export const consultation = theme("Consultation", {
  "13.1": {
    asks: "Une limite de temps que l’on peut régler",
    how: "Aucune limite de temps.",
    absent: true,
  },
  "13.2": {
    asks: "Pas de fenêtre ouverte sans action",
    how: "Aucune ; un lien qui ouvre une fenêtre le dit.",
    tests: ["build/links-and-fragments", "components/prose"],
  },
  "13.3": {
    asks: "Des documents accessibles, ou leur version accessible",
    how: "Le contrôle signale un PDF fait d’images ; le texte de l’entrée dit l’essentiel.",
    editors: true,
    tests: ["unit/check/mistakes"],
  },
  "13.4": {
    asks: "Une version accessible équivalente",
    how: "Relue avec l’entrée.",
    editors: true,
  },
  "13.5": {
    asks: "Une alternative aux contenus cryptiques",
    how: "Aucun dessin de caractères.",
    editors: true,
  },
  "13.6": { asks: "Une alternative pertinente", how: "Relue avec l’entrée.", editors: true },
  "13.7": {
    asks: "Pas de changement brusque de luminosité",
    how: "Aucune animation du site ; une vidéo est relue avec l’entrée.",
    editors: true,
  },
  "13.8": {
    asks: "Un contenu en mouvement que l’on peut arrêter",
    how: "Rien ne bouge seul ; les animations du DSFR cessent quand le système le demande.",
    tests: ["browser/settings/reduced-motion"],
  },
  "13.9": {
    asks: "Une consultation dans les deux orientations",
    how: "Aucune orientation n’est imposée.",
    tests: ["browser/reflow"],
  },
  "13.10": {
    asks: "Une autre façon de faire qu’un geste complexe",
    how: "Aucun geste complexe.",
    absent: true,
  },
  "13.11": {
    asks: "Des actions du pointeur que l’on peut annuler",
    how: "Rien n’agit à l’appui : liens et boutons natifs.",
    tests: ["browser/keyboard"],
  },
  "13.12": {
    asks: "Une autre façon de faire qu’un mouvement de l’appareil",
    how: "Aucun mouvement n’est lu.",
    absent: true,
  },
});
