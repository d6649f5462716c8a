import { theme } from "../../accessibility/criterion.ts";

export const hosting = theme("Hébergement", {
  "8.1": {
    asks: "Un hébergeur qui réduit son empreinte",
    how: "Le dépôt ne choisit pas d’hébergeur.",
    owner: "obtenir les engagements de l’hébergeur",
  },
  "8.2": {
    asks: "Une gestion durable des équipements",
    how: "Le dépôt ne choisit pas d’hébergeur.",
    owner: "obtenir sa politique d’équipement",
  },
  "8.3": {
    asks: "Un PUE minimisé",
    how: "Le dépôt ne choisit pas d’hébergeur.",
    owner: "obtenir le PUE, au plus 1,5",
  },
  "8.4": {
    asks: "Un WUE minimisé",
    how: "Le dépôt ne choisit pas d’hébergeur.",
    owner: "obtenir le WUE, 0,4 L/kWh au plus si possible",
  },
  "8.5": {
    asks: "Une électricité renouvelable et documentée",
    how: "Le dépôt ne choisit pas d’hébergeur.",
    owner: "obtenir l’origine de l’électricité",
  },
  "8.6": {
    asks: "Une localisation cohérente",
    how: "Le dépôt ne choisit pas d’hébergeur.",
    owner: "dire où est l’hébergement",
  },
  "8.7": {
    asks: "La chaleur traitée efficacement",
    how: "Le dépôt ne choisit pas d’hébergeur.",
    owner: "obtenir ce que devient la chaleur",
  },
  "8.8": {
    asks: "Données chaudes et froides séparées",
    how: "Un site pèse quelques centaines de mégaoctets, bien moins que les 10 To du critère.",
    absent: true,
  },
  "8.9": {
    asks: "Des données dupliquées si nécessaire",
    how: "Le dépôt et le serveur, avec les versions que la publication garde.",
    tests: ["unit/cli/publish"],
    owner: "ajuster les sauvegardes",
  },
  "8.10": {
    asks: "Des calculs décalés",
    how: "Un build par publication ; `npm run due` dit s’il en faut un autre, pour ne pas construire chaque heure.",
    owner: "choisir l’heure des builds planifiés",
  },
});
