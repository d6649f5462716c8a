import type { NewsKind } from "../../schemas/news.ts";
import { plural } from "./plural.ts";

/** The words of the lists of news. */
export const NEWS = {
  title: "Actualités",
  description: "Toutes les actualités, de la plus récente à la plus ancienne.",
  count: (count: number) => plural(count, "actualité", "actualités"),
  categories: "Par catégorie",
  years: "Par année",
  kinds: "Par genre",
  empty: "Aucune actualité n’est publiée pour le moment.",
  category: (label: string) => `Actualités\u00A0: ${label}`,
  categoryDescription: (label: string) => `Les actualités de la catégorie «\u00A0${label}\u00A0».`,
  year: (year: string) => `Actualités de ${year}`,
  yearDescription: (year: string) =>
    `Les actualités publiées en ${year}, de la plus récente à la plus ancienne.`,
  archives: "Archives des actualités",
  archivesDescription: "Les actualités, année par année.",
} as const;

/** The words of the page of a kind of news: its description and its number of entries. */
export const KIND_PAGES: Record<NewsKind, { description: string; count: (count: number) => string }> = {
  article: {
    description: "Tous les articles, du plus récent au plus ancien.",
    count: (count) => plural(count, "article", "articles"),
  },
  "press-release": {
    description: "Tous les communiqués de presse, du plus récent au plus ancien.",
    count: (count) => plural(count, "communiqué", "communiqués"),
  },
  statement: {
    description: "Toutes les déclarations, de la plus récente à la plus ancienne.",
    count: (count) => plural(count, "déclaration", "déclarations"),
  },
  interview: {
    description: "Tous les entretiens, du plus récent au plus ancien.",
    count: (count) => plural(count, "entretien", "entretiens"),
  },
  infographic: {
    description: "Toutes les infographies, de la plus récente à la plus ancienne.",
    count: (count) => plural(count, "infographie", "infographies"),
  },
  video: {
    description: "Toutes les vidéos, de la plus récente à la plus ancienne.",
    count: (count) => plural(count, "vidéo", "vidéos"),
  },
};

/** The words of the press room. */
export const PRESS = {
  title: "Espace presse",
  description: "Les communiqués, les déclarations et les contacts pour les journalistes.",
  releases: "Communiqués et déclarations",
  count: (count: number) => plural(count, "publication", "publications"),
  empty: "Aucun communiqué n’est publié pour le moment.",
  year: (year: string) => `Communiqués et déclarations de ${year}`,
  yearDescription: (year: string) =>
    `Les communiqués et les déclarations publiés en ${year}, du plus récent au plus ancien.`,
  archives: "Archives de l’espace presse",
  archivesDescription: "Les communiqués et les déclarations, année par année.",
} as const;

/** What an entry says to journalists. */
export const FOR_PRESS = {
  contact: "Contact presse",
  phone: "Téléphone",
  email: "Adresse électronique",
  byPost: (address: string) => `Les journalistes peuvent écrire à l’adresse postale\u00A0: ${address}.`,
  kit: "Dossier de presse",
  kitContent: (files: number, weight: string) =>
    `${plural(files, "document", "documents")}, ${weight} en tout`,
} as const;
