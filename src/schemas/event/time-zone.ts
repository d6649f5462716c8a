import { z } from "astro/zod";
import { guessZone, isOffset } from "../../domain/text/guess-zone.ts";
import { canonicalZone, isPlaceName } from "../../domain/time/zone-name.ts";
import { HOME_ZONE } from "../../site.zone.ts";
import { shown } from "../french-errors.ts";

/** The zone of the hours of an event: a place of the IANA database, in its case, read as its present name. */
export const timeZoneName = z.string().transform((input, context) => {
  const name = input.trim();
  const zone = canonicalZone(name);
  if (zone !== undefined && (name === zone || isPlaceName(name))) return zone;
  context.addIssue({ code: "custom", message: refuse(input) });
  return z.NEVER;
});

function refuse(input: string): string {
  const guess = guessZone(input);
  if (isOffset(input))
    return `${shown(input)} est un décalage, qui ne dit ni le lieu ni l’heure d’été. Écrivez le fuseau d’un lieu, par exemple « timeZone: ${guess ?? HOME_ZONE} ».`;
  return guess
    ? `fuseau horaire ${shown(input)}. Écrivez « timeZone: ${guess} ».`
    : `fuseau horaire inconnu ${shown(input)} ; attendu un nom comme « Europe/Paris » ou « America/Cayenne ».`;
}
