/** The words of the foot of every page. */
export const FOOTER = {
  homeTitle: (organization: string) => `Retour à l’accueil du site - ${organization}`,
  accessibility: (status: string) => `Accessibilité\u00A0: ${status} conforme`,
  siteMap: "Plan du site",
  legalNotice: "Mentions légales",
  personalData: "Données personnelles",
  cookies: "Gestion des cookies",
  licenceBefore:
    "Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site sont proposés sous ",
  licence: "licence etalab-2.0",
  licenceUrl: "https://github.com/etalab/licence-ouverte/blob/master/LO.md",
} as const;

/** The words of the site map. */
export const SITE_MAP = {
  title: "Plan du site",
  description: "Toutes les pages du site, par rubrique.",
  pages: "Pages",
  latest: "Dernières publications",
} as const;

/** The words of the page of unknown addresses. */
export const NOT_FOUND = {
  title: "Page non trouvée",
  error: "Erreur 404",
  lead: "La page que vous cherchez est introuvable. Excusez-nous pour la gêne occasionnée.",
  help: "Si vous avez tapé l’adresse dans le navigateur, vérifiez qu’elle est correcte. La page n’est peut-être plus disponible.",
  continue:
    "Pour continuer votre visite, vous pouvez consulter la page d’accueil, ou effectuer une recherche avec le moteur en haut de page.",
  action: "Page d’accueil",
} as const;
