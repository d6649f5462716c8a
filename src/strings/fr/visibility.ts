/** The words of what is not public, or no longer: editors read them, in dev and in a preview, and visitors `over`. */
export const VISIBILITY = {
  draft: "Brouillon",
  planned: (date: string) => `Prévu le ${date}`,
  expired: "Expiré",
  draftText: "Brouillon\u00A0: cette page n’est visible qu’en rédaction.",
  plannedText: (date: string) =>
    `Publication prévue le ${date}\u00A0: cette page n’est visible qu’en rédaction.`,
  expiredText: "Expirée\u00A0: cette page a quitté les listes et la recherche, seule son adresse répond.",
  successor: "Elle est remplacée par",
  over: (day: string) =>
    `Cette page n’est plus d’actualité depuis le ${day}. Elle reste en ligne pour mémoire.`,
} as const;

/** The banner of a site built to be looked at. */
export const PREVIEW = {
  label: "Avertissement",
  title: "Aperçu.",
  text: "Les brouillons et les pages prévues s’affichent. Les moteurs de recherche n’ont rien à lire ici.",
} as const;
