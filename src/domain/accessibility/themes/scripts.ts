import { theme } from "../criterion.ts";

export const scripts = theme("Scripts", {
  "7.1": {
    asks: "Des scripts compatibles avec les technologies d’assistance",
    how: "Composants du DSFR et éléments natifs ; états par `aria-expanded`, `aria-pressed`, `aria-current`.",
    tests: ["browser/axe", "browser/second-engine", "browser/accessibility-tree"],
    hand: {
      steps:
        "Lire l’arbre d’accessibilité de l’accueil, de l’agenda et de la recherche : noms, états et messages.",
      on: "2026-11-30",
    },
    owner: "parcourir l’accueil, l’agenda et la recherche avec NVDA et VoiceOver",
  },
  "7.2": {
    asks: "Une alternative pertinente aux scripts",
    how: "Sans script, chaque liste, chaque filtre et chaque page reste accessible par des liens.",
    tests: ["browser/no-script"],
  },
  "7.3": {
    asks: "Des scripts contrôlables au clavier et à la souris",
    how: "Boutons et liens natifs ; ce qui défile de côté prend le focus.",
    tests: ["browser/keyboard", "browser/axe"],
  },
  "7.4": {
    asks: "Un changement de contexte annoncé, ou demandé",
    how: "Les filtres et la recherche changent la liste, jamais la page ni le focus, et leur état est annoncé.",
    tests: ["browser/search", "browser/agenda/filters"],
  },
  "7.5": {
    asks: "Des messages de statut restitués",
    how: "Le nombre de résultats, la copie d’une adresse et l’absence de résultat sont dans des zones `role=status`.",
    tests: ["browser/search", "browser/agenda/filters"],
  },
});
