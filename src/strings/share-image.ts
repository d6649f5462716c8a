import type { EventStatus } from "../schemas/event/status.ts";
import type { NewsKind } from "../schemas/news.ts";
import { type Language, wordsIn } from "./words.ts";

interface ShareImageWords {
  kind: Readonly<Record<NewsKind, string>>;
  event: string;
  /** An event that one follows from afar. */
  online: string;
  status: Readonly<Record<EventStatus, string>>;
}

/** Those of the languages that entries have, and not the interface. */
const OTHERS: Readonly<Partial<Record<Language, ShareImageWords>>> = {
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

/** The words drawn on the image that stands for a page elsewhere, in the language of the page. */
export function shareImageWords(lang: Language): ShareImageWords {
  const { names, event } = wordsIn(lang);
  return (
    OTHERS[lang] ?? {
      kind: names.kinds,
      event: event.name,
      online: names.attendance.online,
      status: names.statuses,
    }
  );
}
