import type { Conformity } from "../../schemas/site/accessibility-audit.ts";
import { plural } from "./plural.ts";

/** The words of the foot of every page. */
export const FOOTER = {
  follow: "Suivez-nous sur les réseaux sociaux",
  homeTitle: (organization: string) => `Retour à l’accueil du site - ${organization}`,
  accessibility: (status: Conformity) => `Accessibilité\u00A0: ${status} conforme`,
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

export const NOT_FOUND = {
  title: "Page non trouvée",
  error: "Erreur 404",
  lead: "La page que vous cherchez est introuvable. Excusez-nous pour la gêne occasionnée.",
  help: "Si vous avez tapé l’adresse dans le navigateur, vérifiez qu’elle est correcte. La page n’est peut-être plus disponible.",
  continue:
    "Pour continuer votre visite, vous pouvez consulter la page d’accueil, ou effectuer une recherche avec le moteur en haut de page.",
  action: "Page d’accueil",
} as const;

/** The words of the page of what was withdrawn: those of the page that is not there, but for what happened. */
export const GONE = {
  ...NOT_FOUND,
  title: "Page retirée",
  error: "Erreur 410",
  lead: "La page que vous cherchez a été retirée de ce site, et aucune autre ne la remplace.",
  help: "Si un lien vous y a mené, il est trop ancien. Si la page est dans vos favoris, vous pouvez l’en retirer.",
} as const;

const BECAUSE: Record<Conformity, string> = {
  non: ", en raison des non-conformités énumérées ci-dessous.",
  partiellement: ", en raison des non-conformités énumérées ci-dessous.",
  totalement: ".",
};

/** What the accessibility statement says of the audit, or of its absence. */
export const ACCESSIBILITY = {
  status: (conformity: Conformity, unaudited: boolean) =>
    `Ce site est ${conformity} conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1${
      unaudited
        ? ", car aucun audit n’a encore permis de mesurer le respect des critères."
        : BECAUSE[conformity]
    }`,
  noAudit: "Aucun audit de conformité n’a été réalisé. Le taux de conformité n’est donc pas connu.",
  results: (date: string, auditor: string, rate: number) =>
    `L’audit de conformité terminé le ${date} par ${auditor} révèle que ${rate.toLocaleString("fr-FR")}\u00A0% des critères applicables sont respectés.`,
  unknown: "Sans objet\u00A0: le site n’a pas été audité.",
  unknownFaults:
    "Les contenus n’ont pas été évalués\u00A0: les éventuelles non-conformités restent à recenser.",
  noFault: "L’audit n’en a trouvé aucune.",
  noExemption: "Aucune dérogation n’est invoquée.",
  checks: (held: number, applicable: number) =>
    `À chaque modification, des essais automatiques échouent si l’un de ${held} critères du RGAA n’est plus tenu, sur les ${applicable} qui concernent ce site. Ils ne remplacent pas un audit et ne donnent aucun taux.`,
} as const;

/** The words of the page of what there is in a language, and of the links to it. */
export const LANGUAGE = {
  title: "En français",
  description: "Les actualités et les rendez-vous en français.",
  others: "Dans une autre langue",
  news: "Actualités",
  coming: "Prochains rendez-vous",
  past: "Rendez-vous passés",
} as const;

/** What the ecodesign statement says: what was measured, and nothing that nobody audited. */
export const ECODESIGN = {
  status: (all: number, absent: number) =>
    `Ce site n’a pas été audité au regard du référentiel général d’écoconception de services numériques (RGESN), version 2024\u00A0: il ne déclare aucun taux. De ses ${all}\u00A0critères, ${absent} sont sans objet ici.`,
  checks: (held: number) =>
    `À chaque modification, des essais automatiques portent sur ${held} critères dont le site décide seul, et échouent si ce qu’ils vérifient n’est plus tenu. Ils ne remplacent pas un audit.`,
  measured: (day: string) =>
    `Mesures du ${day}, dans un navigateur, cache vide, à 1,6\u00A0Mbit/s, page lue jusqu’au bout. Les plus fournies sont celles d’un site de démonstration.`,
  theme: (title: string, all: number, tested: number, owned: number) =>
    `${title}\u00A0: ${plural(all, "critère", "critères")}, dont ${tested} avec des essais et ${owned} où quelque chose reste au propriétaire du site`,
  owner: (criterion: string, what: string) => `${criterion}\u00A0: ${what}`,
} as const;
