import type { AgendaData } from "../../schemas/event/agenda.ts";
import { fr } from "../../strings/fr.ts";
import { ATTENDANCE_NAMES, SESSION_FORMAT_NAMES } from "../../strings/names.ts";
import { formatDate, formatTime } from "../text/format-date.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { type Html, labelled, list, section, text } from "./html/write.ts";

type Session = AgendaData["programme"][number];

/** The programme of an event: a session an item, in its order. */
export function eventProgramme({ programme }: Pick<AgendaData, "programme">): Html {
  return section(fr.event.programme, list(programme.map(sessionItem)));
}

function sessionItem({ start, end, title, description, format, attendance, speakers }: Session): Html {
  const kinds = [format && SESSION_FORMAT_NAMES[format], attendance && ATTENDANCE_NAMES[attendance]];
  const people = speakers.map(({ name, role, organization }) =>
    [name, role, organization].filter(Boolean).join(", "),
  );
  const lines = [
    [start && sessionTime(start, end), `<strong>${text(title)}</strong>`].filter(Boolean).join(" "),
    text(kinds.filter(Boolean).join(", ")),
    description && text(description),
    people.length > 0 && labelled(fr.event.speakers, text(people.join(" ; "))),
  ];
  return lines.filter((line) => typeof line === "string" && line !== "").join("<br>");
}

/** @example sessionTime("10:00", "12:30") // => "10 h – 12 h 30" */
function sessionTime(start: string, end: string | undefined): Html {
  const hours = (value: string) => (/\d{2}:\d{2}$/.test(value) ? formatTime(value) : undefined);
  const day = start.length > 5 ? formatDate(start.slice(0, 10) as CalendarDate) : undefined;
  const range = [hours(start), end && hours(end)].filter(Boolean).join(" – ");
  return text([day, range].filter(Boolean).join(", "));
}
