import type { AgendaData } from "../../schemas/event/agenda.ts";

/** Where an event takes place, on one line: name and town, or nothing for an event that is only online. */
export function placeLine({ location }: Pick<AgendaData, "location">): string | undefined {
  return location && `${location.name}, ${location.city}`;
}

/** The postal address of an event on one line, as much of it as is given, or nothing without a place. */
export function addressLine({ location }: Pick<AgendaData, "location">): string | undefined {
  if (!location) return undefined;
  const town = [location.postalCode, location.city].filter(Boolean).join(" ");
  return [location.street, town].filter(Boolean).join(", ");
}
