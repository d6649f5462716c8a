import type { AgendaData } from "../../schemas/agenda.ts";
import { ATTENDANCE_NAMES, EVENT_STATUS_NAMES } from "../../strings/names.ts";
import { addressLine } from "../agenda/place.ts";
import { escapeXml } from "../text/escape-xml.ts";
import { formatPeriod } from "../text/format-date.ts";
import { typeset } from "../text/typography.ts";

/** When, where and how an event takes place, as the first lines of its feed item (HTML). */
export function eventFeedIntro(data: AgendaData): string {
  const place = data.location && `${data.location.name}, ${addressLine(data)}`;
  const lines = [
    data.status !== "scheduled" && EVENT_STATUS_NAMES[data.status],
    formatPeriod(data.start, data.end),
    place && typeset(place),
    ATTENDANCE_NAMES[data.attendance],
  ].filter((line) => typeof line === "string");
  return `<ul>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join("")}</ul>`;
}
