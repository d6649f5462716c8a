import { AGENDA, FILTERS, MONTH, SUBSCRIBE } from "./fr/agenda.ts";
import { ENTRY } from "./fr/entry.ts";
import { ADD_TO_CALENDAR, EVENT } from "./fr/event.ts";
import { FEEDS_WORDS } from "./fr/feeds.ts";
import { GUIDE } from "./fr/guide.ts";
import { HOME_PAGE } from "./fr/home-page.ts";
import { KIND_PAGES, NEWS, PRESS } from "./fr/news.ts";
import { FOOTER, GONE, NOT_FOUND, SITE_MAP } from "./fr/page.ts";
import { SEARCH } from "./fr/search.ts";
import { TOPICS } from "./fr/topics.ts";
import { VIDEO } from "./fr/video.ts";
import { PREVIEW, VISIBILITY } from "./fr/visibility.ts";

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
