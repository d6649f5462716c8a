import { site } from "../../site.config.ts";
import type { Draft } from "./question.ts";

/** The site before any answer: what nobody said is nothing, and no word of another administration is in it. */
export const BLANK: Draft = {
  config: {
    url: "https://www.exemple.gouv.fr",
    name: "Site",
    tagline: "Actualités",
    description: "Actualités",
    brand: "state",
    brandLines: ["République", "Française"],
    organization: { name: "Nom", shortName: "Nom", street: "Rue", postalCode: "00000", city: "Commune" },
    timeZone: "Europe/Paris",
    languages: ["fr"],
    rooms: ["agenda", "calendar"],
    kinds: ["article"],
    socialAccounts: [],
    navigation: [{ label: "Actualités", href: "/actualites/" }],
    entryPoints: [],
    translations: {},
    accessibilityAudit: null,
    peertubeHosts: [],
    securityTxtExpires: null,
    facts: Object.fromEntries(Object.keys(site.facts).map((name) => [name, null])) as typeof site.facts,
  },
  newsCategories: [],
  agendaCategories: [],
  topics: [],
};
