import type { AgendaData } from "../../schemas/event/agenda.ts";
import { addressLine } from "./place.ts";

/** A point is shown from close enough to read the names of streets. */
const ZOOM = 17;

/**
 * The address of a map of the place on openstreetmap.org: its point when the coordinates are known, else a
 * search of its address. A link and not a map: nothing is asked of a third party before one follows it.
 */
export function mapAddress(data: Pick<AgendaData, "location">): string {
  const { latitude, longitude } = data.location ?? {};
  if (latitude === undefined || longitude === undefined) {
    return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: addressLine(data) ?? "" })}`;
  }
  const point = new URLSearchParams({ mlat: String(latitude), mlon: String(longitude) });
  return `https://www.openstreetmap.org/?${point}#map=${ZOOM}/${latitude}/${longitude}`;
}
