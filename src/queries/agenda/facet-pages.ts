import { type AgendaFacet, agendaFacetAddress } from "../../domain/addresses.ts";
import { facetOptions, facetsOf } from "../../domain/agenda/filters/facets.ts";
import { narrowed } from "../../domain/agenda/occurrences.ts";
import { isOver, soonestFirst } from "../../domain/agenda/period.ts";
import { perBuild } from "../per-build.ts";
import { type EventItem, listedEvents } from "./agenda.ts";

/** The page of a value of a facet: a town, a département, a way of taking part. */
export interface FacetPage {
  facet: AgendaFacet;
  id: string;
  label: string;
  href: string;
  events: EventItem[];
}

/** The facets that have pages, in the order in which they are offered. */
export const PAGED_FACETS = ["attendance", "place", "department", "price"] as const;

/** The pages of every facet: one for each value that events have. */
const everyFacetPage = perBuild(async (now): Promise<FacetPage[]> => {
  const events = await listedEvents(now);
  return PAGED_FACETS.flatMap((facet) =>
    facetOptions(events, facet).map(({ id, label }) => ({
      facet,
      id,
      label,
      href: agendaFacetAddress(facet, id),
      events: narrowed(events, (date) => facetsOf(date)[facet].includes(id), now).sort(soonestFirst),
    })),
  );
});

/** The pages of a facet, by label. */
export async function facetPages(facet: AgendaFacet, now: Temporal.Instant): Promise<FacetPage[]> {
  return (await everyFacetPage(now)).filter((page) => page.facet === facet);
}

/** The towns where most is coming, as links to their pages: the first ones by number of coming events. */
export async function comingPlaces(
  limit: number,
  now: Temporal.Instant,
): Promise<Omit<FacetPage, "events">[]> {
  const counted = (await facetPages("place", now)).map(({ events, ...page }) => ({
    ...page,
    coming: events.filter(({ period }) => !isOver(period, now)).length,
  }));
  return counted
    .filter(({ coming }) => coming > 0)
    .sort((a, b) => b.coming - a.coming)
    .slice(0, limit);
}
