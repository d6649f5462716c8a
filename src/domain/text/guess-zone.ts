import { canonicalZone, ZONES } from "../time/zone-name.ts";
import { fold } from "./fold.ts";
import { nearest } from "./nearest.ts";
import { zonePlace } from "./zone-place.ts";

/** Zones of French territories, the usual meaning of an offset here. */
const FRENCH = [
  "Europe/Paris",
  "America/Martinique",
  "America/Cayenne",
  "Indian/Reunion",
  "Indian/Mayotte",
  "Pacific/Noumea",
  "Pacific/Tahiti",
  "Pacific/Marquesas",
  "Pacific/Wallis",
  "America/Miquelon",
];

const OFFSET = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;
/** Winter and summer in the north: the two offsets of a zone. */
const SEASONS = ["2024-01-15T00:00Z", "2024-07-15T00:00Z"];

/** Whether a text is an offset from universal time (`+11:00`, `GMT+2`), which has no summer time. */
export function isOffset(text: string): boolean {
  return OFFSET.test(text.replaceAll(" ", ""));
}

/**
 * The zone somebody who wrote it otherwise most likely meant; nothing when it cannot be told.
 *
 * @example guessZone("La Réunion") // => "Indian/Reunion"
 * @example guessZone("+11:00") // => "Pacific/Noumea"
 */
export function guessZone(text: string): string | undefined {
  const name = text.trim().replaceAll(" ", "_");
  return canonicalZone(name) ?? zoneAtOffset(text) ?? zoneOfPlace(text) ?? nearest(name, ZONES);
}

/** The zone of a place by its French name. @example zoneOfPlace("Guadeloupe") // => "America/Guadeloupe" */
export function zoneOfPlace(text: string): string | undefined {
  const wanted = fold(text);
  return ZONES.find((zone) => {
    const city = zone.slice(zone.lastIndexOf("/") + 1);
    const place = fold(zonePlace(zone)).replace(/^(a|au|aux|en) /, "");
    return [fold(city), place, place.replace(/^la |^l /, "")].includes(wanted);
  });
}

function zoneAtOffset(text: string): string | undefined {
  const [, sign = "", hours, minutes = "00"] = OFFSET.exec(text.replaceAll(" ", "")) ?? [];
  if (hours === undefined) return undefined;
  const offset = `${sign}${hours.padStart(2, "0")}:${minutes}`;
  return FRENCH.find((zone) =>
    SEASONS.some((at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).offset === offset),
  );
}
