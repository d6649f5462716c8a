import { theme } from "../../accessibility/criterion.ts";

export const strategy = theme("Stratégie", {
  "1.1": {
    asks: "Une utilité évaluée au regard des impacts",
    how: "Le dépôt donne un site ; à quoi sert celui-ci, et si un autre le dit déjà, se décide avant lui.",
    owner: "dire l’utilité du site, et ce qu’il remplace",
  },
  "1.2": {
    asks: "Des publics et des besoins définis",
    how: "Les parcours du public sont ceux que les essais suivent : lire, trouver un rendez-vous, s’inscrire, s’abonner.",
    tests: ["browser/agenda/tasks"],
    owner: "décrire ses publics et leurs attentes",
  },
  "1.3": {
    asks: "Un référent en écoconception",
    how: "Le dépôt n’en nomme pas.",
    owner: "nommer un référent et le publier",
  },
  "1.4": {
    asks: "Des revues régulières",
    how: "Chaque modification repasse les budgets de poids ; les chiffres se mesurent de nouveau par une commande.",
    tests: ["build/weight"],
    command: "npm run bench pages -- --write",
    owner: "fixer le rythme des revues",
  },
  "1.5": {
    asks: "Des objectifs de réduction",
    how: "Les budgets de poids sont des plafonds ; l’empreinte elle-même n’a pas été évaluée.",
    tests: ["build/weight"],
    owner: "évaluer l’empreinte du service et fixer ses objectifs",
  },
  "1.6": {
    asks: "Une collecte de données raisonnée",
    how: "Ni mesure d’audience, ni cookie, ni formulaire envoyé : rien n’est collecté.",
    tests: ["build/third-parties", "browser/every-page"],
    owner: "dire ce que gardent les journaux de l’hébergeur",
  },
  "1.7": {
    asks: "Un chiffrement adapté",
    how: "Des fichiers publics servis en HTTPS, sans autre chiffrement.",
    tests: ["build/headers-file"],
  },
  "1.8": {
    asks: "Des efforts d’open source",
    how: "Le code est sous licence MIT, le contenu sous licence etalab-2.0.",
    owner: "publier son dépôt",
  },
  "1.9": {
    asks: "Des technologies standard et interopérables",
    how: "HTML, CSS et JavaScript standard ; RSS, JSON Feed, iCalendar et schema.org pour qui lit ailleurs.",
    tests: ["build/html-validate", "build/nu-checker", "build/feeds", "build/calendars"],
  },
  "1.10": {
    asks: "Des API ouvertes pour le matériel",
    how: "Aucun objet connecté.",
    absent: true,
  },
});
