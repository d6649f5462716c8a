import { AGENDA_COUNT } from "./agenda-count.ts";

/** The words of the lists of events. */
export const AGENDA = {
  title: "Agenda",
  description: (site: string) => `Les rendez-vous à venir de ${site}\u00A0: dates, lieux et inscriptions.`,
  coming: "À venir",
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
  computed: (date: string) => `Informations arrêtées au ${date}.`,
} as const;

/** The words of the page of a month. */
export const MONTH = {
  title: (month: string) => `Calendrier de ${month}`.replace(/ de (?=[ao])/, " d’"),
  description: (month: string) => `Les rendez-vous du mois\u00A0: ${month}.`,
  caption: (month: string) => `Rendez-vous, ${month}, une semaine par ligne`,
  navigation: "Mois précédent et suivant",
  empty: "Aucun rendez-vous ce mois-ci.",
  starts: "premier jour",
  ends: "dernier jour",
  goesOn: "se poursuit",
  back: "Tous les rendez-vous à venir",
  link: (month: string) => `Tout l’agenda de ${month}`.replace(/ de (?=[ao])/, " d’"),
} as const;

/** The words of the subscription to calendars. */
export const SUBSCRIBE = {
  title: "S’abonner à l’agenda",
  text: "Abonné une fois, votre logiciel de calendrier se met à jour seul\u00A0: nouveaux rendez-vous, changements d’heure, annulations. Vous pouvez vous désabonner à tout moment.",
  webcal: "S’abonner dans mon calendrier",
  address: "Adresse à copier dans un calendrier en ligne\u00A0:",
  copy: "Copier l’adresse",
  copied: "Adresse copiée",
  calendar: (site: string) => `Agenda - ${site}`,
  calendarOf: (site: string, label: string) => `${label} - ${site}`,
  data: "Données de l’agenda (JSON)",
} as const;

/** The words of the filters of the agenda. */
export const FILTERS = {
  title: "Filtrer les rendez-vous",
  category: "Catégorie",
  tag: "Thème",
  attendance: "Participation",
  place: "Commune",
  preset: "Période",
  from: "À partir du",
  to: "Jusqu’au",
  all: "Toutes",
  allMasculine: "Tous",
  reset: "Tout afficher",
  choose: "Choisir les rendez-vous",
  none: "Aucun rendez-vous ne répond à ces choix.",
  months: "Par mois",
  topics: "Par thème",
  attendances: "Par participation",
  places: "Par commune",
  attendancePage: (label: string) => `Agenda\u00A0: ${label.toLowerCase()}`,
  attendanceDescription: (label: string) => `Les rendez-vous ${label.toLowerCase()}, à venir et passés.`,
  placePage: (city: string) => `Agenda à ${city}`,
  placeDescription: (city: string) => `Les rendez-vous à ${city}, à venir et passés.`,
} as const;
