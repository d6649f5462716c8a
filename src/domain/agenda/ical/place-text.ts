import type { AgendaData } from "../../../schemas/event/agenda.ts";
import { wordsIn } from "../../../strings/words.ts";
import { addressLine } from "../place.ts";

/**
 * Where to go, on one line: name and address; for what is only online, that it is, and with which tool.
 *
 * @param attendance of the event, or of one session of it
 * @example placeText(data, "onsite") // => "Salle Exemple, 1 place du Modèle, 75007 Paris"
 */
export function placeText(
  { location, online, lang }: Pick<AgendaData, "location" | "online" | "lang">,
  attendance: AgendaData["attendance"],
): string | undefined {
  if (attendance === "online") {
    const { names, inCalendars } = wordsIn(lang);
    const remote = names.attendance.online;
    return online?.platform ? inCalendars.line(remote, online.platform) : remote;
  }
  return location && [location.name, addressLine({ location })].filter(Boolean).join(", ");
}
