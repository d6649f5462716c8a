import { theme } from "../../accessibility/criterion.ts";

export const architecture = theme("Architecture", {
  "3.1": {
    asks: "Une architecture économe",
    how: "Des fichiers statiques, écrits une fois par publication : ni base de données ni calcul par visite.",
    tests: ["build/servers"],
  },
  "3.2": {
    asks: "Des ressources adaptées à la demande",
    how: "Servir un fichier ne demande ni processus à lui ni mémoire réservée.",
    owner: "choisir un hébergement mutualisé",
  },
  "3.3": {
    asks: "L’évolution des protocoles",
    how: "La configuration fournie pour nginx écoute en IPv6 et parle HTTP/2 et TLS 1.3.",
    tests: ["build/servers"],
    owner: "vérifier ce que sert l’hébergeur",
  },
  "3.4": {
    asks: "Des mises à jour correctives durables",
    how: "Aucun terminal n’est vendu avec le service.",
    absent: true,
  },
  "3.5": {
    asks: "Correctifs et évolutions séparés",
    how: "Rien ne s’installe chez le visiteur.",
    absent: true,
  },
  "3.6": {
    asks: "Des mises à jour incrémentielles",
    how: "Un fichier inchangé garde son nom : une nouvelle version n’envoie que ce qui diffère.",
    tests: ["build/headers-file", "unit/cli/publish"],
  },
  "3.7": {
    asks: "Des environnements de test sobres",
    how: "Les essais se construisent hors ligne, à la demande ; ce qui n’a pas changé est repris du cache.",
    tests: ["build/kept"],
    command: "npm run bench build",
  },
});
