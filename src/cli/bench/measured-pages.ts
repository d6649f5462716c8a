import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ADDRESSES } from "../../domain/addresses.ts";

/** A page that is measured: what it is in the table, and its address. */
export interface Measured {
  what: string;
  path: string;
}

/** One of each kind of page that a site with entries of every kind has. */
export const DEMO_PAGES: readonly Measured[] = [
  { what: "accueil fourni", path: "/" },
  { what: "article illustré", path: "/actualites/retour-sur-la-journee-2029/" },
  { what: "liste", path: "/actualites/" },
  { what: "agenda fourni", path: "/agenda/" },
  { what: "recherche", path: "/recherche/?q=formation" },
];

/**
 * The pages to measure of a built site, by what it has: the home page, its newest article without image, its last event
 * and its agenda, where it has them.
 */
export function sitePages(dir: string): Measured[] {
  const events: { url: string; start: string }[] = read(dir, "agenda.json")?.events ?? [];
  const article = newsOf(dir).find(({ image }) => image === undefined);
  const event = events.toSorted((a, b) => a.start.localeCompare(b.start)).at(-1);
  return [
    { what: "accueil", path: ADDRESSES.home },
    ...(article ? [{ what: "article sans image", path: new URL(article.url).pathname }] : []),
    ...(event ? [{ what: "rendez-vous", path: new URL(event.url).pathname }] : []),
    ...(existsSync(join(dir, "agenda")) ? [{ what: "agenda", path: ADDRESSES.agenda }] : []),
  ];
}

/** The search page of a site, for a word of its last news. */
export function searchPage(dir: string): Measured {
  const [word = "service"] = newsOf(dir)[0]?.title.match(/\p{L}{5,}/u) ?? [];
  return { what: "recherche", path: `${ADDRESSES.search}?q=${encodeURIComponent(word)}` };
}

function newsOf(dir: string): { url: string; title: string; image?: string }[] {
  return read(dir, "actualites/feed.json")?.items ?? [];
}

function read(dir: string, file: string) {
  return existsSync(join(dir, file)) ? JSON.parse(readFileSync(join(dir, file), "utf8")) : undefined;
}
