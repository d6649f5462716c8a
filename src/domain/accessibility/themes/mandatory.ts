import { theme } from "../criterion.ts";

export const mandatory = theme("Éléments obligatoires", {
  "8.1": {
    asks: "Un type de document",
    how: "`<!doctype html>` sur chaque page.",
    tests: ["build/html-validate"],
  },
  "8.2": {
    asks: "Un code valide",
    how: "Chaque page des deux sites d’essai passe html-validate et le vérificateur Nu.",
    tests: ["build/html-validate", "build/nu-checker", "build/unique-ids"],
  },
  "8.3": {
    asks: "Une langue par défaut",
    how: "`lang` sur chaque page.",
    tests: ["build/lang", "browser/axe"],
  },
  "8.4": {
    asks: "Un code de langue pertinent",
    how: "Celui de l’interface.",
    tests: ["build/lang"],
  },
  "8.5": {
    asks: "Un titre de page",
    how: "Un `title` par page.",
    tests: ["build/unique-titles", "browser/axe"],
  },
  "8.6": {
    asks: "Un titre de page pertinent",
    how: "Sujet, rang dans la liste, nom du site ; unique ; celui de la recherche dit la demande.",
    tests: ["build/unique-titles", "browser/search"],
  },
  "8.7": {
    asks: "Les changements de langue indiqués",
    how: "`lang` sur ce qui n’est pas dans la langue de la page : une entrée dans les listes, et dans une page en anglais ce que personne n’a traduit.",
    editors: true,
    tests: ["build/lang", "build/translations"],
  },
  "8.8": {
    asks: "Un code de langue valide",
    how: "Les langues sont une liste fermée, que le contrôle fait respecter.",
    tests: ["build/lang", "browser/axe"],
  },
  "8.9": {
    asks: "Pas de balise pour la seule présentation",
    how: "Markdown et les composants écrivent le sens ; le contrôle signale un paragraphe tout en gras.",
    editors: true,
    tests: ["unit/check/mistakes", "build/html-validate"],
  },
  "8.10": {
    asks: "Les changements de sens de lecture indiqués",
    how: "Aucune langue proposée ne s’écrit de droite à gauche.",
    absent: true,
  },
});
