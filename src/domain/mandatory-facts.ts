import type { SiteConfig, SiteFactName } from "../schemas/site.ts";
import { ADDRESSES } from "./addresses.ts";

/** A fact without which a site of an administration is not to be published. */
interface MandatoryFact {
  /** Address of the page that says it. */
  page: string;
  /** Who asks for it, in French. */
  why: string;
}

const LEGAL = "loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique";

const MANDATORY: Partial<Record<SiteFactName, MandatoryFact>> = {
  publicationDirector: { page: ADDRESSES.legalNotice, why: `directeur de la publication (${LEGAL})` },
  hostName: { page: ADDRESSES.legalNotice, why: `nom de l’hébergeur (${LEGAL})` },
  hostAddress: { page: ADDRESSES.legalNotice, why: `adresse de l’hébergeur (${LEGAL})` },
  hostPhone: { page: ADDRESSES.legalNotice, why: `téléphone de l’hébergeur (${LEGAL})` },
  accessibilityContact: {
    page: ADDRESSES.accessibility,
    why: "contact de la déclaration d’accessibilité (décret n° 2019-768 du 24 juillet 2019)",
  },
  dataProtectionOfficer: {
    page: ADDRESSES.personalData,
    why: "contact du délégué à la protection des données (RGPD, article 13, 1, b)",
  },
};

/** The page that needs a fact and why, in French; nothing for a fact that may stay unknown. */
export function needOf(name: SiteFactName): string | undefined {
  const need = MANDATORY[name];
  return need && `pour ${need.page} : ${need.why}`;
}

/** The mandatory facts that nobody gave yet: one French line each, with the page that needs it and why. */
export function missingMandatoryFacts({ facts }: Pick<SiteConfig, "facts">): string[] {
  const names = Object.keys(MANDATORY) as SiteFactName[];
  return names.filter((name) => facts[name] === null).map((name) => `${name}, ${needOf(name)}`);
}
