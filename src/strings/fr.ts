import { AGENDA, FILTERS, MONTH, SUBSCRIBE } from "./agenda.ts";
import { ENTRY } from "./entry.ts";
import { ADD_TO_CALENDAR, EVENT } from "./event.ts";
import { FEEDS_WORDS } from "./feeds.ts";
import { GUIDE } from "./guide.ts";
import { HOME_PAGE } from "./home-page.ts";
import { KIND_PAGES, NEWS, PRESS } from "./news.ts";
import { FOOTER, GONE, NOT_FOUND, SITE_MAP } from "./page.ts";
import { SEARCH } from "./search.ts";
import { TOPICS } from "./topics.ts";
import { VIDEO } from "./video.ts";
import { PREVIEW, VISIBILITY } from "./visibility.ts";

/** Every word of the interface that is not the name of a value (`names.ts`), by place. */
export const fr = {
  home: "Accueil",
  page: (number: number, total: number) => `page ${number} sur ${total}`,
  skipLinks: { content: "Contenu", menu: "Menu", search: "Rechercher", footer: "Pied de page" },
  header: {
    homeTitle: (site: string, organization: string) => `Accueil - ${site} - ${organization}`,
    subscribe: "S’abonner",
  },
  footer: FOOTER,
  demo: {
    label: "Avertissement",
    title: "Site de démonstration.",
    text: "Les organismes, les personnes et les évènements sont fictifs.",
  },
  preview: PREVIEW,
  visibility: VISIBILITY,
  homePage: HOME_PAGE,
  news: NEWS,
  kindPages: KIND_PAGES,
  press: PRESS,
  agenda: AGENDA,
  calendar: MONTH,
  topics: TOPICS,
  entry: ENTRY,
  event: EVENT,
  guide: GUIDE,
  search: SEARCH,
  video: VIDEO,
  siteMap: SITE_MAP,
  notFound: NOT_FOUND,
  gone: GONE,
  redirect: {
    title: "Cette page a changé d’adresse",
    text: "Si vous n’êtes pas redirigé, suivez ce lien\u00A0:",
  },
  feeds: FEEDS_WORDS,
  subscribe: SUBSCRIBE,
  addToCalendar: ADD_TO_CALENDAR,
  filters: FILTERS,
  newWindow: (label: string) => `${label} - nouvelle fenêtre`,
} as const;
