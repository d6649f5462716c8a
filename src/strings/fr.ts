import { DSFR_WORDS } from "../components/dsfr/words.ts";
import { FRENCH_BYTES } from "../domain/text/format-bytes.ts";
import { FRENCH_WHEN } from "../domain/text/format-when.ts";
import type { LANGUAGES } from "../schemas/shared.ts";
import { AGENDA, FILTERS, MONTH, SUBSCRIBE } from "./fr/agenda.ts";
import { CALENDAR } from "./fr/calendar.ts";
import { ENTRY } from "./fr/entry.ts";
import { ADD_TO_CALENDAR, EVENT } from "./fr/event.ts";
import { FEEDS_WORDS, PARTS } from "./fr/feeds.ts";
import { GUIDE } from "./fr/guide.ts";
import { HOME_PAGE } from "./fr/home-page.ts";
import { LOCAL } from "./fr/local-hour.ts";
import {
  ACCESS_NAMES,
  ATTENDANCE_NAMES,
  EVENT_BADGE_NAMES,
  EVENT_STATUS_NAMES,
  NEWS_KIND_LIST_NAMES,
  NEWS_KIND_NAMES,
  SESSION_FORMAT_NAMES,
} from "./fr/names.ts";
import { FOR_PRESS, KIND_PAGES, NEWS, PRESS } from "./fr/news.ts";
import { FOOTER, GONE, LANGUAGE, NOT_FOUND, SITE_MAP } from "./fr/page.ts";
import { SEARCH } from "./fr/search.ts";
import { TOPICS } from "./fr/topics.ts";
import { VIDEO } from "./fr/video.ts";
import { PREVIEW, VISIBILITY } from "./fr/visibility.ts";

/** What the page of an entry says around it: each language of the interface has these words. */
const entryPage = {
  lang: "fr" as (typeof LANGUAGES)[number],
  dates: FRENCH_WHEN,
  bytes: FRENCH_BYTES,
  /** What follows a label, and what stands between two texts of a line. */
  colon: "\u00A0:",
  semicolon: "\u00A0;",
  dsfr: DSFR_WORDS,
  home: "Accueil",
  skipLinks: { content: "Contenu", menu: "Menu", search: "Rechercher", footer: "Pied de page" },
  header: {
    homeTitle: (site: string, organization: string) => `Accueil - ${site} - ${organization}`,
    search: "Rechercher",
  },
  footer: FOOTER,
  demo: {
    label: "Avertissement",
    title: "Site de démonstration.",
    text: "Les organismes, les personnes et les évènements sont fictifs.",
  },
  preview: PREVIEW,
  visibility: VISIBILITY,
  parts: PARTS,
  feedTitle: (site: string, part: string) => `${site} - ${part}`,
  agendaOf: SUBSCRIBE.calendar,
  language: LANGUAGE,
  names: {
    kinds: NEWS_KIND_NAMES,
    kindLists: NEWS_KIND_LIST_NAMES,
    attendance: ATTENDANCE_NAMES,
    statuses: EVENT_STATUS_NAMES,
    badges: EVENT_BADGE_NAMES,
    formats: SESSION_FORMAT_NAMES,
    access: ACCESS_NAMES,
  },
  entry: ENTRY,
  event: EVENT,
  localHour: LOCAL,
  addToCalendar: ADD_TO_CALENDAR,
  inCalendars: CALENDAR,
  forPress: FOR_PRESS,
  video: VIDEO,
};

/** Every word of the interface, by place: lists, the search and the guide are in French alone. */
export const fr = {
  ...entryPage,
  homePage: HOME_PAGE,
  page: (number: number, total: number) => `page ${number} sur ${total}`,
  news: NEWS,
  kindPages: KIND_PAGES,
  press: PRESS,
  agenda: AGENDA,
  calendar: MONTH,
  topics: TOPICS,
  guide: GUIDE,
  search: SEARCH,
  siteMap: SITE_MAP,
  notFound: NOT_FOUND,
  gone: GONE,
  redirect: {
    title: "Cette page a changé d’adresse",
    text: "Si vous n’êtes pas redirigé, suivez ce lien\u00A0:",
  },
  feeds: FEEDS_WORDS,
  subscribe: SUBSCRIBE,
  filters: FILTERS,
};

type Widened<T> = T extends string
  ? string
  : T extends (...values: never[]) => unknown
    ? T
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The words of a language of the interface: a word that is missing is an error of types. */
export type Words = Widened<Omit<typeof entryPage, "lang">> & Readonly<Pick<typeof entryPage, "lang">>;
