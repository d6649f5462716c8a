/** The words that the DSFR’s own markup says, in French as it documents them. */
export const DSFR_WORDS = {
  youAreHere: "vous êtes ici\u00A0:",
  showBreadcrumb: "Voir le fil d’Ariane",
  close: "Fermer",
  settings: "Paramètres d’affichage",
  chooseTheme: "Choisissez un thème pour personnaliser l’apparence du site.",
  light: "Thème clair",
  dark: "Thème sombre",
  system: "Système",
  systemHint: "Utilise les paramètres système",
  menuAccess: "Accès au menu",
  search: "Rechercher",
  menu: "Menu",
  mainMenu: "Menu principal",
  quickAccess: "Accès rapide",
  summary: "Sommaire",
  allow: "Autoriser",
  newWindow: "nouvelle fenêtre",
};

export type DsfrWords = Readonly<typeof DSFR_WORDS>;

/** The words of the DSFR in the language of a page; French by default. */
export function dsfrWords({ words }: App.Locals): DsfrWords {
  return words?.dsfr ?? DSFR_WORDS;
}
