import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ADDRESSES } from "../../domain/addresses.ts";
import type { SiteName } from "./relevance.ts";

/** A page that is measured: what it is in the table, and its address. */
export interface Measured {
  what: string;
  path: string;
}

/** One of each kind of page that a site with entries of every kind has. */
const DEMO: readonly Measured[] = [
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
export function measuredPages(name: SiteName, dir: string): Measured[] {
  if (name === "demo") return [...DEMO];
  const items: { url: string; image?: string }[] = read(dir, "actualites/feed.json")?.items ?? [];
  const events: { url: string; start: string }[] = read(dir, "agenda.json")?.events ?? [];
  const article = items.find(({ image }) => image === undefined);
  const event = events.toSorted((a, b) => a.start.localeCompare(b.start)).at(-1);
  return [
    { what: "accueil", path: ADDRESSES.home },
    ...(article ? [{ what: "article sans image", path: new URL(article.url).pathname }] : []),
    ...(event ? [{ what: "rendez-vous", path: new URL(event.url).pathname }] : []),
    ...(existsSync(join(dir, "agenda")) ? [{ what: "agenda", path: ADDRESSES.agenda }] : []),
  ];
}

function read(dir: string, file: string) {
  return existsSync(join(dir, file)) ? JSON.parse(readFileSync(join(dir, file), "utf8")) : undefined;
}
