import { dayAt } from "../../domain/time/zone.ts";
import { fr } from "../../strings/fr.ts";
import { agendaCategories, agendaYears, topics } from "../browse.ts";
import { perBuild } from "../per-build.ts";
import { monthLinks } from "./agenda.ts";
import { facetPages, PAGED_FACETS } from "./facet-pages.ts";

/** Months shown from the present one on. */
const MONTHS = 6;

/** A group of links to parts of the agenda. */
export interface BrowseGroup {
  id: string;
  title: string;
  /** Each with the number of events behind it. */
  links: { label: string; href: string; count: number }[];
}

const counted = (lists: readonly { label: string; href: string; events: readonly unknown[] }[]) =>
  lists.map(({ label, href, events }) => ({ label, href, count: events.length }));

/** Every way into the agenda that has a page of its own. */
export const agendaBrowse = perBuild(async (now): Promise<BrowseGroup[]> => {
  const [categories, years, tags, months] = await Promise.all([
    agendaCategories(now),
    agendaYears(now),
    topics(now),
    monthLinks(now),
  ]);
  const present = dayAt(now).slice(0, 7);
  const coming = months.filter(({ month }) => month >= present);
  const groups = [
    { id: "categories", title: fr.agenda.categories, links: categories },
    {
      id: "months",
      title: fr.filters.months,
      links: coming.slice(0, MONTHS),
    },
    ...(await Promise.all(
      PAGED_FACETS.map(async (facet) => ({
        id: facet,
        title: fr.filters.groups[facet],
        links: counted(await facetPages(facet, now)),
      })),
    )),
    { id: "topics", title: fr.filters.topics, links: counted(tags).filter(({ count }) => count > 0) },
    {
      id: "years",
      title: fr.agenda.years,
      links: years.map(({ label, href, items }) => ({ label, href, count: items.length })),
    },
  ];
  return groups.filter(({ links }) => links.length > 0);
});
