import type { Conformity } from "../schemas/site/accessibility-audit.ts";
import { ENGLISH_WHEN } from "./en/dates.ts";
import { ENTRY, FOR_PRESS, VIDEO, VISIBILITY } from "./en/entry.ts";
import { ADD_TO_CALENDAR, EVENT } from "./en/event.ts";
import { NAMES } from "./en/names.ts";
import type { Words } from "./fr.ts";

const COMPLIANCE: Record<Conformity, string> = {
  non: "not compliant",
  partiellement: "partially compliant",
  totalement: "fully compliant",
};

export const en: Words = {
  lang: "en",
  dates: ENGLISH_WHEN,
  bytes: { locale: "en-GB", units: ["GB", "MB", "kB", "byte", "bytes"] },
  colon: ":",
  semicolon: ";",
  dsfr: {
    youAreHere: "you are here:",
    showBreadcrumb: "Show the breadcrumb",
    close: "Close",
    settings: "Display settings",
    chooseTheme: "Choose a theme to customise how the site looks.",
    light: "Light theme",
    dark: "Dark theme",
    system: "System",
    systemHint: "Uses the system settings",
    menuAccess: "Access to the menu",
    search: "Search",
    menu: "Menu",
    mainMenu: "Main menu",
    quickAccess: "Quick access",
    summary: "Contents",
    allow: "Allow",
    newWindow: "new window",
  },
  home: "Home",
  skipLinks: { content: "Content", menu: "Menu", search: "Search", footer: "Footer" },
  header: { homeTitle: (site, organization) => `Home - ${site} - ${organization}`, search: "Search" },
  footer: {
    follow: "Follow us on social networks",
    homeTitle: (organization) => `Back to the home page - ${organization}`,
    accessibility: (status) => `Accessibility: ${COMPLIANCE[status]}`,
    siteMap: "Site map",
    legalNotice: "Legal notice",
    personalData: "Personal data",
    cookies: "Cookies",
    licenceBefore:
      "Unless third parties hold intellectual property rights that are stated, the content of this site is offered under the ",
    licence: "etalab-2.0 licence",
    licenceUrl: "https://github.com/etalab/licence-ouverte/blob/master/open-licence.md",
  },
  demo: {
    label: "Warning",
    title: "Demonstration site.",
    text: "Organisations, people and events are fictitious.",
  },
  preview: {
    label: "Warning",
    title: "Preview.",
    text: "Drafts and planned pages are shown. Search engines have nothing to read here.",
  },
  visibility: VISIBILITY,
  parts: { all: "Whole site", news: "News", press: "Press room", agenda: "Events" },
  feedTitle: (site, part) => `${site} - ${part}`,
  agendaOf: (site) => `Events - ${site}`,
  language: {
    title: "In English",
    description: "News and events in English.",
    others: "In another language",
    news: "News",
    coming: "Coming events",
    past: "Past events",
  },
  names: NAMES,
  entry: ENTRY,
  event: EVENT,
  localHour: (when) => `Where you are: ${when}`,
  addToCalendar: ADD_TO_CALENDAR,
  inCalendars: {
    session: (session, event) => `${session} - ${event}`,
    line: (label, value) => `${label}: ${value}`,
    connection: "Connection",
  },
  forPress: FOR_PRESS,
  video: VIDEO,
};
