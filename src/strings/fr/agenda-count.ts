import { plural } from "./plural.ts";

/** The number of events in words; apart from the others, since the browser counts too. */
export const AGENDA_COUNT = (count: number): string => plural(count, "rendez-vous", "rendez-vous");
