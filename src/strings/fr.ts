import type { EventStatus } from "../schemas/agenda.ts";
import type { NewsKind } from "../schemas/news.ts";
import type { AccessMode } from "../schemas/place.ts";
import type { AttendanceMode, SessionFormat } from "../schemas/programme.ts";
import { AGENDA_COUNT } from "./agenda-count.ts";
import { plural } from "./plural.ts";
import { SEARCH } from "./search.ts";

/** Names of the kinds of news. */
export const NEWS_KIND_NAMES: Record<NewsKind, string> = {
  article: "Article",
  "press-release": "Communiqué de presse",
  statement: "Déclaration",
  interview: "Entretien",
  infographic: "Infographie",
  video: "Vidéo",
};

/** Names of the attendance modes. */
export const ATTENDANCE_NAMES: Record<AttendanceMode, string> = {
  onsite: "Sur place",
  online: "À distance",
  hybrid: "Sur place et à distance",
};

/** Names of what became of an event. */
export const EVENT_STATUS_NAMES: Record<EventStatus, string> = {
  scheduled: "Maintenu",
  cancelled: "Annulé",
  postponed: "Reporté",
  rescheduled: "Nouvelle date",
  "moved-online": "Passé en ligne",
};

/** Names of the marks of an event: what its badges say. */
export const EVENT_MARK_NAMES = {
  cancelled: "Annulé",
  postponed: "Reporté",
  rescheduled: "Nouvelle date",
  "moved-online": "Passé en ligne",
  today: "Aujourd’hui",
  "in-progress": "En cours",
  past: "Passé",
  full: "Complet",
  "closing-soon": "Inscriptions bientôt closes",
} as const;

/** Names of the formats of a session. */
export const SESSION_FORMAT_NAMES: Record<SessionFormat, string> = {
  welcome: "Accueil",
  plenary: "Séance plénière",
  talk: "Intervention",
  "round-table": "Table ronde",
  workshop: "Atelier",
  pitch: "Démonstration",
  forum: "Forum",
  networking: "Rencontres",
  break: "Pause",
};

/** Names of the ways of coming. */
export const ACCESS_NAMES: Record<AccessMode, string> = {
  metro: "Métro",
  rer: "RER",
  tram: "Tramway",
  bus: "Bus",
  train: "Train",
  bicycle: "Vélo",
  car: "Voiture",
  foot: "À pied",
  wheelchair: "Accessibilité",
};

/** Names of the languages of entries. */
export const LANGUAGE_NAMES = {
  fr: "Français",
  en: "English",
  de: "Deutsch",
  es: "Español",
  it: "Italiano",
} as const;

/** The days of a week, from Monday. */
export const WEEKDAY_NAMES = [
  { short: "lun.", long: "lundi" },
  { short: "mar.", long: "mardi" },
  { short: "mer.", long: "mercredi" },
  { short: "jeu.", long: "jeudi" },
  { short: "ven.", long: "vendredi" },
  { short: "sam.", long: "samedi" },
  { short: "dim.", long: "dimanche" },
] as const;

/** Every other word of the interface, by place. */
export const fr = {
  toComplete: "à compléter",
  home: "Accueil",
  page: (number: number, total: number) => `page ${number} sur ${total}`,
  skipLinks: { content: "Contenu", menu: "Menu", search: "Rechercher", footer: "Pied de page" },
  header: {
    homeTitle: (site: string, organization: string) => `Accueil - ${site} - ${organization}`,
    subscribe: "S’abonner",
  },
  footer: {
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
  },
  demo: {
    label: "Avertissement",
    title: "Site de démonstration.",
    text: "Les organismes, les personnes et les événements sont fictifs.",
  },
  homePage: {
    featured: "À la une",
    news: "Dernières actualités",
    allNews: "Toutes les actualités",
    coming: "Prochains rendez-vous",
    past: "Derniers rendez-vous",
    nothingComing: "Aucun rendez-vous n’est annoncé pour le moment. Voici les derniers.",
    comingElsewhere: "Voici les derniers. Les prochains sont dans l’agenda.",
    agenda: "Tout l’agenda",
    entryPoints: "Accès directs",
  },
  news: {
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
  },
  press: {
    title: "Espace presse",
    description: (shortName: string) =>
      `Les communiqués, les déclarations et les contacts presse de la ${shortName}.`,
    contact: "Contact presse",
    phone: "Téléphone",
    email: "Adresse électronique",
    releases: "Communiqués et déclarations",
    count: (count: number) => plural(count, "publication", "publications"),
    empty: "Aucun communiqué n’est publié pour le moment.",
  },
  agenda: {
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
    computed: (date: string) => `Liste arrêtée au ${date}.`,
  },
  calendar: {
    title: (month: string) => `Calendrier de ${month}`.replace(/ de (?=[aeo])/, " d’"),
    description: (month: string) => `Les rendez-vous du mois\u00A0: ${month}.`,
    caption: (month: string) => `Rendez-vous, ${month}, une semaine par ligne`,
    navigation: "Mois précédent et suivant",
    empty: "Aucun rendez-vous ce mois-ci.",
    starts: "premier jour",
    ends: "dernier jour",
    goesOn: "se poursuit",
    back: "Tous les rendez-vous à venir",
    link: "Voir le calendrier du mois",
  },
  topics: {
    title: "Thèmes",
    description: "Tous les thèmes du site, avec leurs actualités et leurs rendez-vous.",
    topic: (label: string) => `Thème\u00A0: ${label}`,
    topicDescription: (label: string) =>
      `Les actualités et les rendez-vous sur le thème «\u00A0${label}\u00A0».`,
    count: (news: number, events: number) =>
      [
        news > 0 && plural(news, "actualité", "actualités"),
        events > 0 && plural(events, "rendez-vous", "rendez-vous"),
      ]
        .filter(Boolean)
        .join(", "),
    news: "Actualités",
    events: "Rendez-vous",
  },
  entry: {
    publishedOn: "Publié le",
    updatedOn: "Mis à jour le",
    changes: "Ce qui a changé",
    summary: "Sommaire",
    tags: "Thèmes de la page",
    files: "À télécharger",
    download: (title: string) => `Télécharger «\u00A0${title}\u00A0»`,
    related: "À lire aussi",
    author: (name: string) => `Par ${name}`,
    credit: (name: string) => `Crédit\u00A0: ${name}`,
    draft: "Brouillon\u00A0: cette page n’est visible qu’en rédaction.",
    planned: "Publication prévue\u00A0: cette page n’est visible qu’en rédaction.",
    gallery: "En images",
    readingTime: (minutes: number) => `Lecture\u00A0: ${minutes}\u00A0min`,
    neighbours: "Actualités voisines",
    previous: "Actualité précédente",
    next: "Actualité suivante",
    share: "Partager la page",
    shareOn: (network: string) => `Partager sur ${network}`,
    shareByMail: "Partager par courriel",
    linkCopied: "Adresse copiée",
    table: "Tableau",
  },
  event: {
    facts: "Informations pratiques",
    when: "Quand",
    timeZone: (zone: string) => `Heures de ${zone}`,
    where: "Où",
    online: "À distance",
    onlineLater: "Le lien de connexion est envoyé aux inscrits.",
    attendance: "Participation",
    access: "Comment venir",
    audience: "Public",
    price: "Tarif",
    free: "Gratuit",
    registration: "Inscription",
    register: "S’inscrire",
    registrationRequired: "Inscription obligatoire",
    registrationOptional: "Inscription possible",
    registrationUntil: (date: string) => `jusqu’au ${date}`,
    registrationState: {
      opening: (date: string) => `Les inscriptions ouvrent le ${date}.`,
      full: "C’est complet\u00A0: il n’y a plus de place.",
      closed: (date: string) => `Les inscriptions sont closes depuis le ${date}.`,
      over: "L’événement est passé\u00A0: les inscriptions sont closes.",
      cancelled: "L’événement est annulé\u00A0: les inscriptions sont closes.",
      postponed: "L’événement est reporté\u00A0: les inscriptions sont suspendues.",
      closingSoon: (date: string) => `Plus que quelques jours\u00A0: les inscriptions ferment le ${date}.`,
    },
    organizers: "Organisation",
    contact: "Contact",
    programme: "Programme",
    speakers: "Intervenants",
    series: "Série",
    editions: (count: number) => plural(count, "édition", "éditions"),
    thisEdition: (number: number) => `dont celle-ci est la ${number}${number === 1 ? "re" : "e"}`,
    past: "Passé",
    today: "Aujourd’hui",
    full: "Complet",
    over: "Cet événement est passé.",
    inProgress: "Cet événement est en cours.",
    isToday: "Cet événement a lieu aujourd’hui.",
    previously: (date: string) => `Prévu auparavant\u00A0: ${date}.`,
    replay: "Revoir l’événement",
    papers: "Autour de l’événement",
    pressRelease: "Communiqué de presse",
    recap: "Compte rendu",
    otherEditions: "Les autres éditions",
    openOnline: "Rejoindre en ligne",
    map: "Voir sur une carte",
  },
  search: SEARCH,
  siteMap: {
    title: "Plan du site",
    description: "Toutes les pages du site, par rubrique.",
    pages: "Pages",
    latest: "Dernières publications",
  },
  notFound: {
    title: "Page non trouvée",
    error: "Erreur 404",
    lead: "La page que vous cherchez est introuvable. Excusez-nous pour la gêne occasionnée.",
    help: "Si vous avez tapé l’adresse dans le navigateur, vérifiez qu’elle est correcte. La page n’est peut-être plus disponible.",
    continue:
      "Pour continuer votre visite, vous pouvez consulter la page d’accueil, ou effectuer une recherche avec le moteur en haut de page.",
    action: "Page d’accueil",
  },
  redirect: {
    title: "Cette page a changé d’adresse",
    text: "Si vous n’êtes pas redirigé, suivez ce lien\u00A0:",
  },
  feeds: {
    all: "Actualités et agenda",
    news: "Actualités",
    press: "Espace presse",
    agenda: "Agenda",
    title: (site: string, part: string) => `${site} - ${part}`,
    subscribe: (part: string) => `S’abonner au fil «\u00A0${part}\u00A0» (RSS)`,
  },
  subscribe: {
    title: "S’abonner à l’agenda",
    text: "Abonné une fois, votre logiciel de calendrier se met à jour seul\u00A0: nouveaux rendez-vous, changements d’heure, annulations. Vous pouvez vous désabonner à tout moment.",
    webcal: "S’abonner dans mon calendrier",
    address: "Adresse à copier dans un calendrier en ligne\u00A0:",
    copy: "Copier l’adresse",
    copied: "Adresse copiée",
    calendar: (site: string) => `Agenda - ${site}`,
    calendarOf: (site: string, label: string) => `${label} - ${site}`,
    data: "Données de l’agenda (JSON)",
  },
  addToCalendar: {
    title: "Ajouter à mon calendrier",
    file: "Fichier de calendrier (.ics)",
    google: "Google Agenda",
    outlook: "Outlook.com",
    office: "Outlook (Microsoft 365)",
    session: (title: string) => `Ajouter «\u00A0${title}\u00A0» à mon calendrier`,
    short: "Ajouter à mon calendrier",
  },
  filters: {
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
    apply: "Filtrer",
    reset: "Tout afficher",
    none: "Aucun rendez-vous ne répond à ces choix.",
    months: "Par mois",
    topics: "Par thème",
    attendances: "Par participation",
    places: "Par commune",
    attendancePage: (label: string) => `Agenda\u00A0: ${label.toLowerCase()}`,
    attendanceDescription: (label: string) => `Les rendez-vous ${label.toLowerCase()}, à venir et passés.`,
    placePage: (city: string) => `Agenda à ${city}`,
    placeDescription: (city: string) => `Les rendez-vous à ${city}, à venir et passés.`,
  },
  newWindow: (label: string) => `${label} - nouvelle fenêtre`,
} as const;
