import { agendaMonthAddress } from "../domain/addresses.ts";
import { formatMonth } from "../domain/text/format-date.ts";
import { dayAt } from "../domain/time/zone.ts";
import { fr } from "../strings/fr.ts";
import { monthPages } from "./agenda.ts";
import { agendaCategories, agendaYears, topics } from "./browse.ts";
import { facetPages } from "./facet-pages.ts";
import { perBuild } from "./per-build.ts";

/** Months shown from the present one on. */
const MONTHS = 6;

/** A group of links to parts of the agenda. */
export interface BrowseGroup {
  id: string;
  title: string;
  links: { label: string; href: string }[];
}

/** Every way into the agenda that has a page of its own. */
export const agendaBrowse = perBuild(async (now): Promise<BrowseGroup[]> => {
  const [categories, years, tags, months] = await Promise.all([
    agendaCategories(now),
    agendaYears(now),
    topics(now),
    monthPages(now),
  ]);
  const present = dayAt(now).slice(0, 7);
  const coming = months.filter(
    ({ grid, count }) => grid.month === present || (count > 0 && grid.month > present),
  );
  return [
    { id: "categories", title: fr.agenda.categories, links: categories },
    {
      id: "months",
      title: fr.filters.months,
      links: coming
        .slice(0, MONTHS)
        .map(({ grid }) => ({ label: formatMonth(grid.month), href: agendaMonthAddress(grid.month) })),
    },
    { id: "attendance", title: fr.filters.attendances, links: await facetPages("attendance", now) },
    { id: "places", title: fr.filters.places, links: await facetPages("place", now) },
    { id: "topics", title: fr.filters.topics, links: tags.filter(({ events }) => events.length > 0) },
    { id: "years", title: fr.agenda.years, links: years },
  ];
});
