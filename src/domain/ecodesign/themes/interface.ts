import { theme } from "../../accessibility/criterion.ts";

export const userInterface = theme("UX et UI", {
  "4.1": {
    asks: "Aucune lecture automatique",
    how: "Rien ne joue ni ne bouge seul.",
    tests: ["browser/every-page", "browser/video-consent"],
  },
  "4.2": {
    asks: "Pas de défilement infini",
    how: "Les listes sont des pages numérotées.",
    tests: ["build/pagination"],
  },
  "4.3": {
    asks: "Des parcours optimisés",
    how: "Les tâches de l’agenda sont suivies dans un navigateur, nombre de gestes compris ; il n’y a pas de statistiques d’usage.",
    tests: ["browser/agenda/tasks"],
    owner: "observer ses publics",
  },
  "4.4": {
    asks: "Des services tiers à la demande",
    how: "Le lecteur d’une plateforme ne se charge qu’à la demande, pour cette vidéo.",
    tests: ["browser/video-consent"],
  },
  "4.5": {
    asks: "Des composants natifs",
    how: "Liens, formulaires et dialogues du HTML ; un élément n’ajoute que ce que le navigateur n’a pas.",
    tests: ["browser/no-script"],
  },
  "4.6": {
    asks: "Pas de média décoratif",
    how: "Le contrôle demande à chaque vidéo un titre et sa transcription.",
    editors: true,
    tests: ["unit/check/mistakes"],
  },
  "4.7": {
    asks: "Le média le plus sobre",
    how: "Le texte d’abord ; le choix est celui de la rédaction.",
    editors: true,
  },
  "4.8": {
    asks: "Peu de polices téléchargées",
    how: "Marianne, en deux graisses.",
    tests: ["build/weight"],
  },
  "4.9": {
    asks: "Peu de requêtes pendant la saisie",
    how: "Pas de complétion. La recherche attend deux lettres et 200 ms de pause, quand le critère demande trois lettres et 500 ms ; elle lit alors des fichiers statiques, que le navigateur garde.",
    tests: ["browser/search"],
  },
  "4.10": {
    asks: "Le format de saisie annoncé",
    how: "Les dates ont un champ de date ; rien n’est envoyé pour être refusé.",
    tests: ["browser/agenda/filters"],
  },
  "4.11": {
    asks: "Poids et format annoncés",
    how: "Chaque téléchargement dit son format et son poids, lus dans le fichier.",
    tests: ["build/press-kit", "unit/check/mistakes"],
  },
  "4.12": {
    asks: "Les fonctions coûteuses signalées",
    how: "Une vidéo ne se charge qu’après une demande ; le texte de la demande ne dit pas son coût environnemental.",
    tests: ["browser/video-consent"],
  },
  "4.13": {
    asks: "Peu de notifications",
    how: "Aucune : pas de script pour en demander.",
    tests: ["build/third-parties"],
  },
  "4.14": {
    asks: "Pas de procédé manipulatoire",
    how: "Ni publicité, ni compte, ni compteur d’urgence : une inscription est close quand elle l’est.",
    tests: ["build/invitations"],
  },
  "4.15": {
    asks: "Un suivi des usages par l’usager",
    how: "La déclaration dit ce que pèse chaque genre de page ; la version servie est la version sobre.",
    command: "npm run bench pages -- --write",
  },
});
