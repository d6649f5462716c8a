import type { Place, VirtualLocation } from "schema-dts";
import type { AgendaData } from "../../schemas/event/agenda.ts";
import { type AgendaSite, absolute } from "./event.ts";

type Placed = Pick<AgendaData, "location" | "online" | "registration">;

/**
 * Where an event or a session takes place: a Place, a VirtualLocation, or both when it is hybrid. A
 * VirtualLocation needs an address: when the link is only sent to who registers, it is that of the form, or
 * of the page.
 */
export function structuredLocation(
  { location, online, registration }: Placed,
  attendance: AgendaData["attendance"],
  page: string,
  site: AgendaSite,
): Place | VirtualLocation | readonly (Place | VirtualLocation)[] {
  const place = location && attendance !== "online" ? [placeOf(location)] : [];
  const remote = online?.url ?? registration?.url ?? page;
  const virtual: VirtualLocation = {
    "@type": "VirtualLocation",
    url: absolute(remote, site),
    ...(online?.platform ? { name: online.platform } : {}),
  };
  const all = attendance === "onsite" && place.length > 0 ? place : [...place, virtual];
  return all.length === 1 ? (all[0] ?? virtual) : all;
}

/** A French postal code means France; without one, the country is not said. */
function placeOf(location: NonNullable<AgendaData["location"]>): Place {
  const { name, street, postalCode, city, latitude, longitude } = location;
  return {
    "@type": "Place",
    name,
    address: {
      "@type": "PostalAddress",
      ...(street ? { streetAddress: street } : {}),
      ...(postalCode ? { postalCode, addressCountry: "FR" } : {}),
      addressLocality: city,
    },
    ...(latitude !== undefined && longitude !== undefined
      ? { geo: { "@type": "GeoCoordinates" as const, latitude, longitude } }
      : {}),
  };
}
