import { theme } from "../criterion.ts";

export const links = theme("Liens", {
  "6.1": {
    asks: "Des liens explicites",
    how: "Le contrôle signale « cliquez ici », « lire la suite » et leurs semblables ; un téléchargement dit son type et son poids.",
    editors: true,
    tests: ["unit/check/mistakes", "browser/axe"],
  },
  "6.2": {
    asks: "Un intitulé pour chaque lien",
    how: "Le contrôle refuse un lien sans mots.",
    tests: ["unit/check/mistakes", "browser/axe"],
  },
});
