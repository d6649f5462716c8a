import { plural } from "./plural.ts";

/** An age in words, after « plus »: « d’un an », « de 18 mois ». */
function thanAge(months: number): string {
  if (months === 12) return "d’un an";
  if (months === 1) return "d’un mois";
  return months % 12 === 0 ? `de ${months / 12}\u00A0ans` : `de ${months}\u00A0mois`;
}

/** The words that every entry shares. */
export const ENTRY = {
  publishedOn: "Publié le",
  updatedOn: "Mis à jour le",
  changes: "Ce qui a changé",
  seeChanges: "voir ce qui a changé",
  oldPublished: (months: number) =>
    `Contenu ancien\u00A0: cette page a été publiée il y a plus ${thanAge(months)}. Des informations peuvent ne plus être à jour.`,
  oldUpdated: (months: number) =>
    `Contenu ancien\u00A0: cette page n’a pas été mise à jour depuis plus ${thanAge(months)}. Des informations peuvent ne plus être à jour.`,
  summary: "Sommaire",
  tags: "Thèmes de la page",
  files: "À télécharger",
  filePages: (count: number) => plural(count, "page", "pages"),
  download: (title: string) => `Télécharger «\u00A0${title}\u00A0»`,
  related: "À lire aussi",
  author: (name: string) => `Par ${name}`,
  credit: (name: string) => `Crédit\u00A0: ${name}`,
  gallery: "En images",
  readingTime: (minutes: number) => `Lecture\u00A0: ${minutes}\u00A0min`,
  neighbours: "Actualités voisines",
  previous: "Actualité précédente",
  next: "Actualité suivante",
  share: "Partager la page",
  shareOn: (network: string) => `Partager sur ${network}`,
  shareByMail: "Partager par courriel",
  copyLink: "Copier dans le presse-papier",
  linkCopied: "Adresse copiée",
  table: "Tableau",
  notes: "Notes",
  backToText: "Retour au texte",
  anchor: (title: string) => `Lien vers la partie «\u00A0${title}\u00A0»`,
} as const;
