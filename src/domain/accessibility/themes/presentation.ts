import { theme } from "../criterion.ts";

export const presentation = theme("Présentation de l’information", {
  "10.1": {
    asks: "La présentation par des feuilles de styles",
    how: "Aucun style dans les pages : la politique de sécurité les refuserait.",
    tests: ["build/inline", "build/html-validate"],
  },
  "10.2": {
    asks: "Un contenu présent sans feuille de styles",
    how: "Tout est dans le HTML ; les icônes ne disent rien que leur texte ne dise.",
    hand: { steps: "Lire un rendez-vous et l’agenda dans lynx et w3m.", on: "2026-11-29" },
  },
  "10.3": {
    asks: "Un ordre compréhensible sans feuille de styles",
    how: "L’ordre du HTML est celui de la lecture.",
    hand: { steps: "Lire un rendez-vous et l’agenda dans lynx et w3m.", on: "2026-11-29" },
  },
  "10.4": {
    asks: "Un texte lisible agrandi à 200 %",
    how: "Tailles relatives, hauteurs libres, mots longs coupés plutôt que hors de l’écran.",
    tests: ["browser/settings/text-size"],
  },
  "10.5": {
    asks: "Des couleurs de fond et de texte déclarées ensemble",
    how: "Variables du DSFR, qui vont par deux, dans les deux thèmes.",
    tests: ["browser/axe"],
  },
  "10.6": {
    asks: "Des liens visibles dans le texte",
    how: "Soulignés, comme l’écrit le DSFR.",
    tests: ["browser/axe"],
  },
  "10.7": {
    asks: "Un focus visible",
    how: "Le contour du DSFR, que rien n’efface.",
    tests: ["browser/focus", "browser/settings/forced-colors"],
  },
  "10.8": {
    asks: "Des contenus cachés ignorés à raison",
    how: "Ce qui est caché l’est pour tous (`hidden`) ; ce qui n’est que lu a `fr-sr-only`.",
    tests: ["browser/axe", "browser/no-script"],
  },
  "10.9": {
    asks: "Pas d’information par la seule forme, taille ou position",
    how: "Une consigne nomme ce dont elle parle ; « ci-dessus » et « ci-dessous » suivent l’ordre de lecture.",
    editors: true,
    hand: { steps: "Relire les consignes de `src/strings/`.", on: "2026-11-30" },
  },
  "10.10": {
    asks: "Forme, taille et position doublées d’un autre moyen",
    how: "La page courante et le jour présent ont aussi `aria-current`.",
    tests: ["components/official"],
  },
  "10.11": {
    asks: "Pas de défilement de côté à 320 pixels",
    how: "Les tableaux et le code défilent seuls, dans leur cadre.",
    tests: ["browser/reflow"],
  },
  "10.12": {
    asks: "Un texte qui supporte d’autres espacements",
    how: "Aucune hauteur fixe ne coupe un texte.",
    tests: ["browser/settings/text-size"],
  },
  "10.13": {
    asks: "Des contenus additionnels contrôlables",
    how: "Rien n’apparaît au survol ni au focus, hors du titre natif d’un sigle.",
    tests: ["browser/keyboard"],
  },
  "10.14": {
    asks: "Des contenus additionnels par la seule feuille de styles visibles au clavier",
    how: "Seuls les liens d’évitement : ils apparaissent au focus.",
    tests: ["browser/keyboard"],
  },
});
