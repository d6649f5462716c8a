import { AGENDA_COUNT } from "./agenda-count.ts";

/** The words of the lists of events. */
export const AGENDA = {
  title: "Agenda",
  description: "Les rendez-vous à venir\u00A0: dates, lieux et inscriptions.",
  coming: "À venir",
  running: "En ce moment",
  soon: "Dans les 30 jours",
  rest: "(suite)",
  browse: "Parcourir l’agenda",
  count: AGENDA_COUNT,
  empty: "Aucun rendez-vous n’est annoncé pour le moment.",
  emptyHint: "Pour savoir quand une date paraît, abonnez-vous au fil de l’agenda.",
  feed: "S’abonner au fil de l’agenda (RSS)",
  latestPast: "Derniers rendez-vous passés",
  past: "Rendez-vous passés",
  archives: "Archives de l’agenda",
  archivesDescription: "Les rendez-vous passés, année par année.",
  year: (year: string) => `Agenda de ${year}`,
  yearDescription: (year: string) => `Les rendez-vous passés de ${year}, du plus récent au plus ancien.`,
  noPast: "Aucun rendez-vous passé.",
  category: (label: string) => `Agenda\u00A0: ${label}`,
  categoryDescription: (label: string) =>
    `Les rendez-vous de la catégorie «\u00A0${label}\u00A0», à venir et passés.`,
  categories: "Par catégorie",
  years: "Par année",
} as const;

/** The words of the page of a month. */
export const MONTH = {
  title: (month: string) => `Calendrier de ${month}`.replace(/ de (?=[ao])/, " d’"),
  description: (month: string) => `Les rendez-vous du mois\u00A0: ${month}.`,
  caption: (month: string) => `Rendez-vous, ${month}, une semaine par ligne`,
  navigation: "Autres mois",
  empty: "Aucun rendez-vous ce mois-ci.",
  choose: "Choisir un mois",
  during: "Pendant ce mois",
  back: "Tous les rendez-vous à venir",
} as const;

/** The words of the subscription to calendars. */
export const SUBSCRIBE = {
  title: "S’abonner à l’agenda",
  text: "Abonné une fois, votre calendrier se met à jour seul\u00A0; sur un téléphone, le bouton ouvre l’application de calendrier, qui demande de confirmer.",
  webcal: "S’abonner dans mon calendrier",
  elsewhere: "Dans un calendrier en ligne\u00A0:",
  address: "Ou par cette adresse\u00A0:",
  copy: "Copier l’adresse",
  copied: "Adresse copiée",
  calendar: (site: string) => `Agenda - ${site}`,
  calendarOf: (site: string, label: string) => `${label} - ${site}`,
  data: "Données de l’agenda (JSON)",
} as const;

/** The words of the filters of the agenda. */
export const FILTERS = {
  title: "Filtrer les rendez-vous",
  showResults: "Voir les rendez-vous",
  category: "Catégorie",
  tag: "Thème",
  attendance: "Participation",
  place: "Commune",
  department: "Département",
  price: "Tarif",
  registration: "Inscription",
  openRegistration: "Inscription ouverte",
  preset: "Période",
  from: "À partir du",
  to: "Jusqu’au",
  allFeminine: "Toutes",
  allMasculine: "Tous",
  choices: "Filtres choisis",
  reset: "Tout afficher",
  subscribe: "S’abonner à ces rendez-vous",
  choose: "Choisir les rendez-vous",
  none: "Aucun rendez-vous ne répond à ces choix.",
  months: "Par mois",
  topics: "Par thème",
  groups: {
    attendance: "Par participation",
    place: "Par commune",
    department: "Par département",
    price: "Par tarif",
  },
  /** The title of the page of a value, with what is said under it. */
  pages: {
    attendance: (label: string) => page(`\u00A0: ${label.toLowerCase()}`, label.toLowerCase()),
    place: (city: string) => page(` à ${city}`, `à ${city}`),
    department: (label: string) => page(`\u00A0: ${label}`, `du département ${label}`),
    price: (label: string) => page(`\u00A0: ${label.toLowerCase()}`, `${label.toLowerCase()}s`),
  },
} as const;

/** @example page(" à Lyon", "à Lyon") // => { title: "Agenda à Lyon", description: "Les rendez-vous à Lyon, à venir et passés." } */
function page(end: string, which: string) {
  return { title: `Agenda${end}`, description: `Les rendez-vous ${which}, à venir et passés.` };
}
