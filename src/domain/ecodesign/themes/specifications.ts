import { theme } from "../../accessibility/criterion.ts";

export const specifications = theme("Spécifications", {
  "2.1": {
    asks: "Des profils de matériels définis",
    how: "Un navigateur, sans plus : les pages se lisent sur un écran de 320 pixels, sans JavaScript.",
    tests: ["browser/reflow", "browser/no-script"],
    owner: "publier la liste des matériels",
  },
  "2.2": {
    asks: "Utilisable sur d’anciens terminaux",
    how: "Ce que le script apporte s’ajoute à des pages déjà complètes ; aucun terminal ancien n’a été essayé.",
    tests: ["browser/no-script"],
    owner: "essayer sur un terminal de dix ans",
  },
  "2.3": {
    asks: "Utilisable en bas débit",
    how: "Les premières visites se mesurent à 1,6 Mbit/s et 150 ms ; pas encore à 512 kbit/s.",
    tests: ["browser/first-visit"],
    command: "npm run bench pages",
  },
  "2.4": {
    asks: "Utilisable sur d’anciens navigateurs",
    how: "Sans script, tout reste lisible ; les versions anciennes n’ont pas été essayées.",
    tests: ["browser/no-script"],
    owner: "essayer des versions de deux ans, et dire les plus anciennes qui conviennent",
  },
  "2.5": {
    asks: "Adapté à différents écrans",
    how: "Une mise en page fluide, de 320 à 1 440 pixels, au doigt, à la souris et au clavier.",
    tests: ["browser/reflow", "browser/keyboard", "browser/settings/text-size"],
  },
  "2.6": {
    asks: "Des revues de conception et de code",
    how: "Le coût d’un build et le poids des pages se mesurent avant de choisir : voir [choix.md](choix.md) et [performance.md](performance.md).",
    tests: ["build/weight"],
    command: "npm run bench build",
  },
  "2.7": {
    asks: "Maintenance et décommissionnement",
    how: "Des dépendances épinglées, des adresses qui durent ou répondent 410, une version précédente à reprendre.",
    tests: ["build/aliases", "unit/cli/publish"],
    owner: "prévoir la fin du service",
  },
  "2.8": {
    asks: "Des exigences envers les fournisseurs",
    how: "Le dépôt n’en impose pas.",
    owner: "les demander à l’hébergeur et aux prestataires",
  },
  "2.9": {
    asks: "L’impact des composants prêts à l’emploi",
    how: "Du DSFR, les seules règles que les pages emploient ; son script ne vient qu’à l’approche de ce qu’il déplie.",
    tests: ["unit/integrations/purge-css", "browser/dsfr-on-demand", "build/weight"],
  },
  "2.10": {
    asks: "L’impact des services tiers",
    how: "Aucun, hors d’une vidéo que le visiteur demande à sa plateforme.",
    tests: ["build/third-parties", "browser/video-consent"],
    owner: "choisir les plateformes de ses vidéos",
  },
});
