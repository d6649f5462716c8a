import type { AgendaData } from "../../../schemas/event/agenda.ts";
import { formatTime } from "../../text/format-date.ts";
import { formatHomeHour, formatWhen } from "../../text/format-when.ts";
import { hasTime } from "../../time/calendar-date.ts";
import { atHome } from "../../time/zone.ts";
import { datesText } from "../dates-text.ts";
import type { Standing } from "../occurrences.ts";

export interface ListedWhen {
  /** Under its day, which needs no telling: its hours; none when only the day is known. */
  underDay: string | undefined;
  alone: string;
}

/**
 * When an event takes place, as a line of a list says it. One of several days, or of several
 * dates, says them all wherever it stands.
 *
 * @example listedWhen(event).underDay // => "9 h – 18 h 30"
 */
export function listedWhen({ data, period, occurrences }: Standing): ListedWhen {
  if (occurrences.length > 1) return { underDay: datesText(occurrences), alone: datesText(occurrences) };
  const alone = formatWhen(data);
  if (period.firstDay !== period.lastDay) return { underDay: alone, alone };
  return { underDay: hoursOf(data), alone };
}

function hoursOf({ start, end, timeZone }: Pick<AgendaData, "start" | "end" | "timeZone">) {
  if (!hasTime(start)) return undefined;
  if (atHome(start, timeZone) !== start) return formatHomeHour(start, timeZone);
  return [start, ...(end && hasTime(end) ? [end] : [])].map((hour) => formatTime(hour)).join(" – ");
}
