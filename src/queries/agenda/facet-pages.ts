import { type AgendaFacet, agendaFacetAddress } from "../../domain/addresses.ts";
import { facetOptions, facetsOf } from "../../domain/agenda/filters/facets.ts";
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
  const values = events.map((event) => [event, facetsOf(event)] as const);
  return PAGED_FACETS.flatMap((facet) =>
    facetOptions(events, facet).map(({ id, label }) => ({
      facet,
      id,
      label,
      href: agendaFacetAddress(facet, id),
      events: values.filter(([, facets]) => facets[facet].includes(id)).map(([event]) => event),
    })),
  );
});

/** The pages of a facet, by label. */
export async function facetPages(facet: AgendaFacet, now: Temporal.Instant): Promise<FacetPage[]> {
  return (await everyFacetPage(now)).filter((page) => page.facet === facet);
}
