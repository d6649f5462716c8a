import { FILTERS } from "../../strings/fr/agenda.ts";
import { ADDRESSES } from "../addresses.ts";
import { type Part, partsOf } from "./query.ts";

/** Other names of the sections: what people type who look for one. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  [ADDRESSES.news]: ["actus", "nouvelles", "dernières actualités", "à la une"],
  [ADDRESSES.newsArchives]: ["archives", "anciennes actualités"],
  [ADDRESSES.pressRoom]: [
    "presse",
    "service presse",
    "contact presse",
    "relations presse",
    "journalistes",
    "accréditation presse",
  ],
  [ADDRESSES.agenda]: ["calendrier", "évènements", "rendez-vous", "prochains évènements", "dates à venir"],
  [ADDRESSES.agendaArchives]: ["évènements passés", "anciens évènements", "rendez-vous passés"],
  [ADDRESSES.topics]: ["thématiques", "sujets", "rubriques", "tous les thèmes"],
  [ADDRESSES.feeds]: [
    "flux",
    "flux RSS",
    "fil RSS",
    "RSS",
    "Atom",
    "JSON Feed",
    "abonnement",
    "s’abonner",
    "newsletter",
    "lettre d’information",
    "alertes",
  ],
  [ADDRESSES.siteMap]: ["plan", "sommaire", "arborescence", "toutes les pages"],
};

/** What stands before a town in the title of its page. */
const TOWN = FILTERS.pages.place("").title;

/**
 * The names of a list, a section or any page that leads to others: its title, those that people give it, and of
 * a theme or a town its label. A category has its title only: who looks for « atelier » looks for one.
 *
 * @example placeNames("/themes/donnees-ouvertes/", "Thème : Données ouvertes")
 * // => ["Thème : Données ouvertes", "Données ouvertes"]
 */
export function placeNames(path: string, title: string): string[] {
  const labels = path.startsWith(ADDRESSES.topics)
    ? title.split(/\s:\s/).slice(1)
    : [title.split(TOWN)[1] ?? ""].filter(Boolean);
  return [title, ...labels, ...(OTHER_NAMES[path] ?? [])];
}

/** What a name and a query that says it have in common: the same words, in any order and form. */
export function nameKey(parts: readonly Part[]): string {
  const tokens = parts.flatMap(({ forms }) => forms[0]?.tokens ?? []);
  return [...new Set(tokens)].sort().join(" ");
}

/** A list, a section…: its row among the records of French pages, and the keys of its names. */
export type PlaceRow = [row: number, ...keys: string[]];

/**
 * The places of an index. Of two with one name, the nearest to the home page has it.
 *
 * @param pages French pages, in the order of their rows; those without names are no places
 */
export function placesOf(pages: readonly { url: string; names: readonly string[] }[]): PlaceRow[] {
  const taken = new Set<string>();
  const depth = (url: string) => url.split("/").length;
  return pages
    .map(({ url, names }, row) => ({ url, names, row }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => depth(a.url) - depth(b.url))
    .map(({ names, row }): PlaceRow => {
      const keys = [...new Set(names.map((name) => nameKey(partsOf(name, "fr", []))))].filter(
        (key) => key !== "" && !taken.has(key),
      );
      for (const key of keys) taken.add(key);
      return [row, ...keys];
    });
}
