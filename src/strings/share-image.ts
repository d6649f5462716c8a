import type { EventStatus } from "../schemas/event/status.ts";
import type { NewsKind } from "../schemas/news.ts";
import type { LANGUAGES } from "../schemas/shared.ts";
import { ATTENDANCE_NAMES, EVENT_STATUS_NAMES, NEWS_KIND_NAMES } from "./fr/names.ts";

interface ShareImageWords {
  kind: Readonly<Record<NewsKind, string>>;
  event: string;
  /** An event that one follows from afar. */
  online: string;
  status: Readonly<Record<EventStatus, string>>;
}

/** The words drawn on the images that stand for pages elsewhere, in the language of each page. */
export const SHARE_IMAGE: Readonly<Record<(typeof LANGUAGES)[number], ShareImageWords>> = {
  fr: {
    kind: NEWS_KIND_NAMES,
    event: "Agenda",
    online: ATTENDANCE_NAMES.online,
    status: EVENT_STATUS_NAMES,
  },
  en: {
    kind: {
      article: "News",
      "press-release": "Press release",
      statement: "Statement",
      interview: "Interview",
      infographic: "Infographic",
      video: "Video",
    },
    event: "Event",
    online: "Online",
    status: {
      scheduled: "Going ahead",
      cancelled: "Cancelled",
      postponed: "Postponed",
      rescheduled: "New date",
      "moved-online": "Moved online",
    },
  },
  de: {
    kind: {
      article: "Aktuelles",
      "press-release": "Pressemitteilung",
      statement: "Erklärung",
      interview: "Interview",
      infographic: "Infografik",
      video: "Video",
    },
    event: "Veranstaltung",
    online: "Online",
    status: {
      scheduled: "Findet statt",
      cancelled: "Abgesagt",
      postponed: "Verschoben",
      rescheduled: "Neuer Termin",
      "moved-online": "Findet online statt",
    },
  },
  es: {
    kind: {
      article: "Noticia",
      "press-release": "Comunicado de prensa",
      statement: "Declaración",
      interview: "Entrevista",
      infographic: "Infografía",
      video: "Vídeo",
    },
    event: "Evento",
    online: "En línea",
    status: {
      scheduled: "Se mantiene",
      cancelled: "Cancelado",
      postponed: "Aplazado",
      rescheduled: "Nueva fecha",
      "moved-online": "Pasa a ser en línea",
    },
  },
  it: {
    kind: {
      article: "Notizia",
      "press-release": "Comunicato stampa",
      statement: "Dichiarazione",
      interview: "Intervista",
      infographic: "Infografica",
      video: "Video",
    },
    event: "Evento",
    online: "Online",
    status: {
      scheduled: "Confermato",
      cancelled: "Annullato",
      postponed: "Rinviato",
      rescheduled: "Nuova data",
      "moved-online": "Si svolge online",
    },
  },
};
