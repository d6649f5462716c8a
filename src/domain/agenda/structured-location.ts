import type { Place, VirtualLocation } from "schema-dts";
import type { AgendaData } from "../../schemas/event/agenda.ts";

type Placed = Pick<AgendaData, "location" | "online">;

/**
 * Where an event or a session takes place: a Place, a VirtualLocation, or both when it is hybrid. An address
 * that is only sent to who registers is not known: that of the form is none.
 */
export function structuredLocations(
  { location, online }: Placed,
  attendance: AgendaData["attendance"],
): (Place | VirtualLocation)[] {
  const { url, platform } = online ?? {};
  const virtual: VirtualLocation = {
    "@type": "VirtualLocation",
    ...(url ? { url } : {}),
    ...(platform ? { name: platform } : {}),
  };
  return [
    ...(location && attendance !== "online" ? [placeOf(location)] : []),
    ...(attendance === "onsite" ? [] : [virtual]),
  ];
}

/** A place, as much of it as is given: nobody says its country. */
function placeOf(location: NonNullable<AgendaData["location"]>): Place {
  const { name, street, postalCode, city, latitude, longitude } = location;
  return {
    "@type": "Place",
    name,
    address: {
      "@type": "PostalAddress",
      ...(street ? { streetAddress: street } : {}),
      ...(postalCode ? { postalCode } : {}),
      addressLocality: city,
    },
    ...(latitude !== undefined && longitude !== undefined
      ? { geo: { "@type": "GeoCoordinates" as const, latitude, longitude } }
      : {}),
  };
}
