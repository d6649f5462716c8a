import { agendaFacetAddress } from "../../domain/addresses.ts";
import { facetOptions, facetsOf } from "../../domain/agenda/filters/facets.ts";
import { type EventItem, listedEvents } from "./agenda.ts";

/** The page of a way of taking part, or of a town. */
export interface FacetPage {
  id: string;
  label: string;
  href: string;
  events: EventItem[];
}

/** The pages of a facet: one for each value that events have. */
export async function facetPages(facet: "attendance" | "place", now: Temporal.Instant): Promise<FacetPage[]> {
  const events = await listedEvents(now);
  return facetOptions(events, facet).map(({ id, label }) => ({
    id,
    label,
    href: agendaFacetAddress(facet, id),
    events: events.filter((event) => facetsOf(event)[facet].includes(id)),
  }));
}
