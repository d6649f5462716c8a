import { plural } from "./plural.ts";

/** The words of the lists of news. */
export const NEWS = {
  title: "Actualités",
  description: (site: string) => `Toutes les actualités de ${site}, de la plus récente à la plus ancienne.`,
  count: (count: number) => plural(count, "actualité", "actualités"),
  categories: "Par catégorie",
  years: "Par année",
  empty: "Aucune actualité n’est publiée pour le moment.",
  category: (label: string) => `Actualités\u00A0: ${label}`,
  categoryDescription: (label: string) => `Les actualités de la catégorie «\u00A0${label}\u00A0».`,
  year: (year: string) => `Actualités de ${year}`,
  yearDescription: (year: string) =>
    `Les actualités publiées en ${year}, de la plus récente à la plus ancienne.`,
  archives: "Archives des actualités",
  archivesDescription: "Les actualités, année par année.",
} as const;

/** The words of the press room. */
export const PRESS = {
  title: "Espace presse",
  description: (shortName: string) =>
    `Les communiqués, les déclarations et les contacts presse de la ${shortName}.`,
  contact: "Contact presse",
  phone: "Téléphone",
  email: "Adresse électronique",
  releases: "Communiqués et déclarations",
  count: (count: number) => plural(count, "publication", "publications"),
  empty: "Aucun communiqué n’est publié pour le moment.",
} as const;
