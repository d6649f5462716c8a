import { placeOfSite } from "../../environment.ts";
import type { SiteConfig } from "../../schemas/site.ts";
import { zoneOfPlace } from "../text/guess-zone.ts";
import { usualEntries, usualLinks, usualTexts } from "./navigation.ts";
import type { Draft, Question } from "./question.ts";
import { kindsIn, linksIn, listed, roomsIn } from "./read-answer.ts";

const has = (room: SiteConfig["rooms"][number]) => (draft: Draft) => draft.config.rooms.includes(room);

/** A question that fills a key of the configuration. */
function ofConfig(
  key: string,
  label: string,
  example: string,
  more: Omit<Partial<Question>, "key" | "label" | "example"> & {
    at?: string;
    read?: (answer: string) => unknown;
  } = {},
): Question {
  const { at = key, read = (answer: string) => answer, ...rest } = more;
  const path = at.split(".");
  const put = (draft: Draft, answer: string) => ({
    ...draft,
    config: filled(draft.config, path, read(answer)),
  });
  return { key, label, example, path, put, ...rest };
}

/** A fact of the site, which may come later. */
function fact(key: string, label: string, example: string, when?: Question["when"]): Question {
  return ofConfig(key, label, example, { at: `facts.${key}`, ...(when && { when }) });
}

/** A question whose answer is the terms of a taxonomy. */
function terms(
  key: "newsCategories" | "agendaCategories" | "topics",
  label: string,
  example: string,
  when?: Question["when"],
): Question {
  const put = (draft: Draft, answer: string) => ({ ...draft, [key]: listed(answer) });
  return { key, label, example, usual: () => example, put, ...(when && { when }) };
}

function filled(config: SiteConfig, [key = "", below]: readonly string[], value: unknown): SiteConfig {
  const inner = config[key as keyof SiteConfig];
  return { ...config, [key]: below ? { ...(inner as object), [below]: value } : value };
}

/** The questions of `npm run init`, in the order in which they are asked: the usual answers follow from those before. */
export const QUESTIONS: readonly Question[] = [
  ofConfig("name", "Nom de l’administration", "Préfecture de l’Exemple", {
    at: "organization.name",
    required: true,
  }),
  ofConfig("shortName", "Nom court ou sigle", "Préfecture", {
    at: "organization.shortName",
    usual: ({ config }) => config.organization.name,
  }),
  ofConfig(
    "brand",
    "Marque : « state » pour un site de l’État, « neutral » pour qui n’a pas droit à la Marianne",
    "state",
    {
      usual: () => "state",
    },
  ),
  ofConfig("brandLines", "Lignes du bloc-marque, séparées par des points-virgules", "Préfet ; de l’Exemple", {
    usual: () => "République ; Française",
    when: ({ config }) => config.brand === "state",
    read: listed,
  }),
  ofConfig("url", "Adresse du site", "https://www.exemple.gouv.fr", {
    required: true,
    read: (answer) => placeOfSite(answer) ?? answer,
  }),
  ofConfig("title", "Titre du site", "Préfecture de l’Exemple", {
    at: "name",
    usual: ({ config }) => config.organization.name,
  }),
  ofConfig("street", "Numéro et rue", "1 place du Modèle", { at: "organization.street", required: true }),
  ofConfig("postalCode", "Code postal", "97400", { at: "organization.postalCode", required: true }),
  ofConfig("city", "Commune", "Saint-Exemple", { at: "organization.city", required: true }),
  ofConfig("timeZone", "Fuseau horaire, ou lieu", "La Réunion", {
    usual: () => "Europe/Paris",
    read: (answer) => zoneOfPlace(answer) ?? answer,
  }),
  ofConfig("languages", "Langues des textes (fr, en, de, es, it)", "fr, en", {
    usual: () => "fr",
    read: (answer) => listed(answer, /\s*[;,]\s*/),
  }),
  ofConfig(
    "rooms",
    "Parties du site : presse, agenda, calendrier (pages de mois), thèmes, services ; ou « aucune »",
    "agenda, services",
    {
      usual: () => "agenda, calendrier",
      read: roomsIn,
    },
  ),
  ofConfig("tagline", "Ce que fait le site, en une ligne", "Les actualités et l’agenda de la préfecture", {
    usual: (draft) => (has("agenda")(draft) ? "Actualités et rendez-vous" : "Actualités"),
  }),
  ofConfig(
    "description",
    "Présentation, en une phrase",
    "Les nouvelles et les rendez-vous de la préfecture.",
    {
      usual: ({ config }) => `${config.tagline} : ${config.organization.name}.`,
    },
  ),
  ofConfig(
    "kinds",
    "Genres d’actualités : article, communiqué, déclaration, entretien, infographie, vidéo",
    "article, entretien",
    {
      usual: (draft) => (has("press")(draft) ? "article, communiqué, déclaration" : "article"),
      read: kindsIn,
    },
  ),
  terms("newsCategories", "Catégories des actualités, séparées par des points-virgules", "Actualité"),
  terms("agendaCategories", "Catégories de l’agenda", "Réunion publique ; Atelier", has("agenda")),
  terms("topics", "Thèmes", "Vie locale ; Environnement", has("topics")),
  ofConfig(
    "navigation",
    "Menu : « Libellé=/adresse/ », séparés par des points-virgules",
    "Actualités=/actualites/ ; Agenda=/agenda/",
    {
      usual: ({ config }) => usualLinks(config.rooms),
      read: linksIn,
    },
  ),
  ofConfig("entryPoints", "Entrées de la page d’accueil, de même", "Agenda=/agenda/", {
    usual: ({ config }) => usualEntries(config.navigation),
    read: (answer) => usualTexts(linksIn(answer)),
  }),
  ofConfig(
    "socialAccounts",
    "Réseaux sociaux : « Nom=https://… »",
    "Mastodon=https://social.exemple.gouv.fr/@prefecture",
    {
      read: linksIn,
    },
  ),
  fact("publicationDirector", "Directeur ou directrice de la publication", "Camille Exemple"),
  fact("publicationDirectorRole", "Sa fonction", "préfète de l’Exemple"),
  fact("hostName", "Hébergeur", "Hébergeur d’exemple"),
  fact("hostAddress", "Adresse de l’hébergeur", "1 rue du Serveur, 97400 Saint-Exemple"),
  fact("hostPhone", "Téléphone de l’hébergeur", "01 99 00 12 34"),
  fact("dataProtectionOfficer", "Contact du délégué à la protection des données", "dpo@exemple.gouv.fr"),
  fact("accessibilityContact", "Adresse électronique pour l’accessibilité", "accessibilite@exemple.gouv.fr"),
  fact("securityContact", "Contact pour signaler une faille", "securite@exemple.gouv.fr"),
  fact("editorPhone", "Téléphone de l’administration", "01 99 00 12 35"),
  fact("pressEmail", "Adresse électronique pour la presse", "presse@exemple.gouv.fr", has("press")),
  fact("pressPhone", "Téléphone pour la presse", "01 99 00 12 36", has("press")),
];
