import type { NewsKind } from "../schemas/news.ts";
import { isPress } from "../schemas/site/press.ts";
import { KIND_SLUGS } from "./news/kind-slugs.ts";

/** The public addresses of the site. An address once published answers or redirects for ever. */
export const ADDRESSES = {
  home: "/",
  news: "/actualites/",
  newsArchives: "/actualites/archives/",
  pressRoom: "/espace-presse/",
  pressArchives: "/espace-presse/archives/",
  agenda: "/agenda/",
  agendaArchives: "/agenda/archives/",
  agendaCalendar: "/agenda.ics",
  agendaData: "/agenda.json",
  topics: "/themes/",
  feeds: "/flux/",
  search: "/recherche/",
  siteMap: "/plan-du-site/",
  accessibility: "/accessibilite/",
  legalNotice: "/mentions-legales/",
  personalData: "/donnees-personnelles/",
  cookies: "/gestion-des-cookies/",
} as const;

/** The page of what there is in another language than French. @example languageAddress("en") // => "/en/" */
export function languageAddress(lang: string): string {
  return `/${lang}/`;
}

export function newsAddress(id: string, kind: NewsKind): string {
  return `${isPress(kind) ? ADDRESSES.pressRoom : ADDRESSES.news}${id}/`;
}

/**
 * The addresses that lead to an entry besides its own: those an editor gave, and for the press room the one among
 * the news, where other sites and a former one may look for it.
 */
export function otherAddresses(
  id: string,
  { kind, aliases }: { kind?: NewsKind; aliases: readonly string[] },
): string[] {
  return [...new Set([...aliases, ...(kind && isPress(kind) ? [`${ADDRESSES.news}${id}/`] : [])])];
}

export function eventAddress(id: string): string {
  return `${ADDRESSES.agenda}${id}/`;
}

export function eventCalendarAddress(id: string): string {
  return `${ADDRESSES.agenda}${id}.ics`;
}

/** The calendar file of a session, by its key in the programme of its event. */
export function partCalendarAddress(id: string, key: string): string {
  return `${ADDRESSES.agenda}${id}/${key}.ics`;
}

/** The page of a month, `yyyy-mm`. */
export function agendaMonthAddress(month: string): string {
  return `${ADDRESSES.agenda}calendrier/${month}/`;
}

export function agendaCategoryCalendarAddress(id: string): string {
  return `${ADDRESSES.agenda}categorie/${id}.ics`;
}

export function topicCalendarAddress(id: string): string {
  return `${ADDRESSES.topics}${id}.ics`;
}

export function pageAddress(id: string): string {
  return `/${id}/`;
}

export function topicAddress(id: string): string {
  return `${ADDRESSES.topics}${id}/`;
}

export function newsCategoryAddress(id: string): string {
  return `${ADDRESSES.news}categorie/${id}/`;
}

/** The page of a kind of news. @example newsKindAddress("press-release") // => "/actualites/genre/communiques/" */
export function newsKindAddress(kind: NewsKind): string {
  return `${ADDRESSES.news}genre/${KIND_SLUGS[kind]}/`;
}

export function agendaCategoryAddress(id: string): string {
  return `${ADDRESSES.agenda}categorie/${id}/`;
}

export function newsYearAddress(year: string): string {
  return `${ADDRESSES.newsArchives}${year}/`;
}

/** The press releases and statements of a year, `yyyy`. */
export function pressYearAddress(year: string): string {
  return `${ADDRESSES.pressArchives}${year}/`;
}

export function agendaYearAddress(year: string): string {
  return `${ADDRESSES.agendaArchives}${year}/`;
}

/** The address of page `number` (from 1) of a paginated list: the first page is the list itself. */
export function listPageAddress(base: string, number: number): string {
  return number === 1 ? base : `${base}page/${number}/`;
}

/** The image of the first page of a PDF, from the path of the PDF. */
export function pdfImageAddress(path: string): string {
  return `/apercus${path}.webp`;
}

/** Facets of events whose values have a page, each with its word in addresses. */
const FACET_SLUGS = {
  attendance: "participation",
  place: "lieu",
  department: "departement",
  price: "tarif",
} as const;
export type AgendaFacet = keyof typeof FACET_SLUGS;

/** The page of a way of taking part, of a town, of a département, or of what is free. */
export function agendaFacetAddress(facet: AgendaFacet, id: string): string {
  return `${ADDRESSES.agenda}${FACET_SLUGS[facet]}/${id}/`;
}

export function agendaFacetCalendarAddress(facet: AgendaFacet, id: string): string {
  return agendaFacetAddress(facet, id).replace(/\/$/, ".ics");
}

/** The image that stands elsewhere for a news entry or an event; the other pages share one. */
export function shareImageAddress(entry?: { collection: "news" | "agenda"; id: string }): string {
  if (!entry) return "/vignettes/site.png";
  return `/vignettes${entry.collection === "news" ? ADDRESSES.news : ADDRESSES.agenda}${entry.id}.png`;
}
