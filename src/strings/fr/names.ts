import type { AccessMode } from "../../schemas/event/place.ts";
import type { AttendanceMode, SessionFormat } from "../../schemas/event/programme.ts";
import type { EventStatus } from "../../schemas/event/status.ts";
import type { NewsKind } from "../../schemas/news.ts";

/** The kind of a list or a section among the results of a search. */
export const SEARCH_PLACE = "Rubrique";

/** Names of the kinds of news. */
export const NEWS_KIND_NAMES: Record<NewsKind, string> = {
  article: "Article",
  "press-release": "Communiqué de presse",
  statement: "Déclaration",
  interview: "Entretien",
  infographic: "Infographie",
  video: "Vidéo",
};

/** Names of the lists of a kind of news. */
export const NEWS_KIND_LIST_NAMES: Record<NewsKind, string> = {
  article: "Articles",
  "press-release": "Communiqués de presse",
  statement: "Déclarations",
  interview: "Entretiens",
  infographic: "Infographies",
  video: "Vidéos",
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

/** Names of the badges of an event: what its badges say. */
export const EVENT_BADGE_NAMES = {
  cancelled: "Annulé",
  postponed: "Reporté",
  rescheduled: "Nouvelle date",
  "moved-online": "Passé en ligne",
  today: "Aujourd’hui",
  "in-progress": "En cours",
  past: "Passé",
  full: "Complet",
  "closing-soon": "Inscriptions bientôt closes",
  "closing-today": "Dernier jour pour s’inscrire",
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
